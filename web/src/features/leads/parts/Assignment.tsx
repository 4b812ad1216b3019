import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { ColleagueSelect } from '@/shared/resource/fields/RefSelect'
import { RegionSelect } from '@/shared/resource/fields/RegionSelect'
import { useEnum } from '@/shared/resource/fields/status'
import { Select } from '@/shared/ui/deferred'
import { Panel } from '@/shared/ui/Page'
import type { CaptureForm } from '../captureForms.resource'
import styles from '../forms.module.css'

/** Who gets the leads of the form. */
export function Assignment({ made }: { made: CaptureForm | undefined }) {
  const { t } = useTranslation('leads')
  const kinds = useEnum('AssignmentKind')
  const kind = Form.useWatch('kind')
  const named = (label: string) => ({ label, messageVariables: { label } })
  const members = t(kind === 'region' ? 'forms.otherwise' : 'forms.members')
  return (
    <Panel title={t('forms.assignment')}>
      <Form.Item name="kind" {...named(t('forms.rule'))}>
        <Select options={kinds.options} />
      </Form.Item>
      {kind !== 'nobody' && (
        <Form.Item name="member_ids" {...named(members)} extra={t(`forms.hint.${kind as 'member'}`)}>
          <ColleagueSelect many shown={made?.assignment.members} />
        </Form.Item>
      )}
      {kind === 'region' && <Regions made={made} />}
    </Panel>
  )
}

function Regions({ made }: { made: CaptureForm | undefined }) {
  const { t } = useTranslation('leads')
  const known = made?.assignment.regions ?? []
  const rows = Form.useWatch('regions') as { region_id?: string; member_id?: string }[] | undefined
  return (
    <Form.List name="regions">
      {(regions, { add, remove }) => (
        <div className={styles.options}>
          {regions.map(({ key, name }) => (
            <div key={key} className={styles.option}>
              <Form.Item name={[name, 'region_id']} noStyle>
                <RegionSelect
                  aria-label={t('forms.regionOf', { number: name + 1 })}
                  shown={known.find(({ region }) => region.id === rows?.[name]?.region_id)?.region}
                />
              </Form.Item>
              <Form.Item name={[name, 'member_id']} noStyle>
                <ColleagueSelect
                  aria-label={t('forms.memberOf', { number: name + 1 })}
                  shown={known.find(({ member }) => member.id === rows?.[name]?.member_id)?.member}
                />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('forms.removeRegion', { number: name + 1 })}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button size="small" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('forms.addRegion')}
          </Button>
        </div>
      )}
    </Form.List>
  )
}
