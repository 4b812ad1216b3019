import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { named } from '@/shared/format/format'
import { ColleagueSelect } from '@/shared/resource/fields/RefSelect'
import { useEnum } from '@/shared/resource/fields/status'
import { InputNumber, Select } from '@/shared/ui/deferred'
import { Panel } from '@/shared/ui/Page'
import styles from '../builder.module.css'
import { counts, type Questionnaire, questionsOf, type Rule, words } from './questionnaire'

interface RulesEditorProps {
  draft: Questionnaire
  rules: readonly Rule[]
  onChange: (rules: Rule[]) => void
}

/** Which low answers have somebody look after the customer. */
export function RulesEditor({ draft, rules, onChange }: RulesEditorProps) {
  const { t } = useTranslation(['surveys', 'common'])
  const { options: effects } = useEnum('RuleEffect')
  const numbers = questionsOf(draft).filter(({ kind }) => counts(kind))
  const first = numbers[0]
  const put = (at: number, part: Partial<Rule>) =>
    onChange(rules.map((rule, index) => (index === at ? { ...rule, ...part } : rule)))
  if (!first && rules.length === 0) return null
  return (
    <Panel title={t('rules.title')}>
      <p className="muted">{t('rules.note')}</p>
      {rules.map((rule, index) => {
        const label = (key: 'question' | 'at_most' | 'effect' | 'person') => `${t(`rules.${key}`)} ${index + 1}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no identity but its place
          <div key={index} className={styles.rule}>
            <Select
              aria-label={label('question')}
              value={rule.question}
              options={numbers.map((one) => ({ value: one.id, label: named(words(one)) || one.id }))}
              onChange={(question) => put(index, { question })}
            />
            <span>{t('rules.at_most')}</span>
            <InputNumber
              aria-label={label('at_most')}
              precision={0}
              value={rule.at_most}
              onChange={(at_most) => typeof at_most === 'number' && put(index, { at_most })}
            />
            <span aria-hidden>→</span>
            <Select
              aria-label={label('effect')}
              value={rule.effect}
              options={effects}
              onChange={(effect) => put(index, { effect })}
            />
            <span>{t('rules.for')}</span>
            <div className={styles.person}>
              <ColleagueSelect
                aria-label={label('person')}
                placeholder={rule.role_id ? t('rules.role') : t('rules.agent')}
                allowClear
                value={rule.member_id ?? null}
                onChange={(id) => put(index, { member_id: id as string | null, role_id: null })}
              />
            </div>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`${t('common:remove')} ${t('rules.rule', { number: index + 1 })}`}
              onClick={() => onChange(rules.filter((_, at) => at !== index))}
            />
          </div>
        )
      })}
      {first && (
        <Button
          type="link"
          size="small"
          icon={<PlusOutlined />}
          onClick={() =>
            onChange([
              ...rules,
              { question: first.id, at_most: 6, effect: 'follow_up', member_id: null, role_id: null },
            ])
          }
        >
          {t('rules.add')}
        </Button>
      )}
    </Panel>
  )
}
