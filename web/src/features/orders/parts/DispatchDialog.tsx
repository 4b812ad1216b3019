import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import type { components } from '@/api/schema'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { Modal } from '@/shared/ui/deferred'
import styles from '../orders.module.css'

type Shipment = components['schemas']['ShipmentView']

export default function DispatchDialog({ shipment, onClose }: { shipment: Shipment; onClose: () => void }) {
  const { t } = useTranslation(['orders', 'common'])
  const toast = useToast()
  const [form] = Form.useForm<{ carrier?: string; tracking_number?: string }>()
  const dispatch = useWrite('post', '/api/v1/shipments/{id}/dispatch', ['orders', 'shipments', 'today', 'receivables'])
  const send = (body: { carrier?: string; tracking_number?: string }) =>
    dispatch.mutate(
      { params: { path: { id: shipment.id } }, version: shipment.version, body },
      {
        onSuccess: () => {
          toast.done(t('done.shipped'))
          onClose()
        },
      },
    )
  return (
    <Modal
      open
      title={t('ship.dispatch', { number: shipment.number })}
      okText={t('actions.dispatch')}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: dispatch.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemLine problem={dispatch.error} />
      <Form form={form} layout="vertical" onFinish={send} initialValues={shipment}>
        <div className={styles.pair}>
          <Form.Item name="carrier" label={t('fields.carrier')}>
            <Input autoFocus autoComplete="off" />
          </Form.Item>
          <Form.Item name="tracking_number" label={t('fields.tracking_number')}>
            <Input autoComplete="off" onPressEnter={() => form.submit()} />
          </Form.Item>
        </div>
      </Form>
    </Modal>
  )
}
