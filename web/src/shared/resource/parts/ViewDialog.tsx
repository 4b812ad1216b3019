import { Form, Input, Radio, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { useWrite } from '@/api/query'
import { useCan, useMe } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { Modal } from '@/shared/ui/deferred'
import type { ListSearch } from '../filter'
import { type NewView, type SavedView, savedOf } from '../saved'

interface ViewDialogProps {
  list: NewView['list']
  /** The view whose name and readers are to change; a new one when not given. */
  view?: SavedView | undefined
  search: ListSearch
  onClose: () => void
  onSaved: (id: string) => void
}

interface Values {
  name: string
  share: SavedView['share']
}

/** What a view is called, and who is to have it. */
export default function ViewDialog({ list, view, search, onClose, onSaved }: ViewDialogProps) {
  const { t } = useTranslation(['lists', 'common', 'terms'])
  const [form] = Form.useForm<Values>()
  const can = useCan()
  const department = useMe().department
  const create = useWrite('post', '/api/v1/views', ['views'])
  const update = useWrite('patch', '/api/v1/views/{id}', ['views'])
  const shares = [
    'private' as const,
    ...((can('views:share') && department) || view?.share === 'department' ? (['department'] as const) : []),
    ...(can('views:publish') || view?.share === 'company' ? (['company'] as const) : []),
  ]
  const failed = (error: Parameters<typeof applyToForm>[0]) => void applyToForm(error, form)
  const onSuccess = ({ id }: { id: string }) => {
    onSaved(id)
    onClose()
  }
  const submit = (values: Values) => {
    if (!view) {
      create.mutate({ body: { list, ...values, ...savedOf(search) } }, { onSuccess, onError: failed })
      return
    }
    const body = { name: values.name, ...(values.share === view.share ? {} : { share: values.share }) }
    update.mutate({ params: { path: { id: view.id } }, version: view.version, body }, { onSuccess, onError: failed })
  }
  return (
    <Modal
      open
      title={view ? t('settings') : t('saveView')}
      okText={t('common:save')}
      cancelText={t('common:cancel')}
      confirmLoading={create.isPending || update.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={420}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: view?.name, share: view?.share ?? 'private' }}
        onFinish={submit}
      >
        <ProblemLine problem={create.error ?? update.error} />
        <Form.Item
          name="name"
          label={t('name')}
          rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
        >
          <Input autoFocus maxLength={40} placeholder={t('nameHint')} />
        </Form.Item>
        <Form.Item name="share" label={t('share')} extra={t('shareHint')}>
          <Radio.Group>
            <Space orientation="vertical">
              {shares.map((share) => (
                <Radio key={share} value={share}>
                  {share === 'department' && department
                    ? t('withDepartment', { name: department.name })
                    : t(`terms:enums.ViewShare.${share}`)}
                </Radio>
              ))}
            </Space>
          </Radio.Group>
        </Form.Item>
      </Form>
    </Modal>
  )
}
