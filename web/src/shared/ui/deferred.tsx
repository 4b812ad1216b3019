import type {
  DatePicker as AntDatePicker,
  InputNumber as AntInputNumber,
  Select as AntSelect,
  Switch as AntSwitch,
} from 'antd'
import { type ComponentType, lazy, Suspense } from 'react'
import styles from './skeleton.module.css'

type Loaded = Promise<{ default: unknown }>

/** A heavy control that is loaded when it is first drawn; until then something of its size stands there. */
function deferred<Control>(load: () => Loaded): Control {
  const Lazy = lazy(load as () => Promise<{ default: ComponentType<object> }>)
  // biome-ignore lint/correctness/noComponentHookFactories: called at module level only, once for each control below
  const Deferred = (props: object) => (
    <Suspense fallback={<span className={styles.control} />}>
      <Lazy {...props} />
    </Suspense>
  )
  return Deferred as unknown as Control
}

export const Select = deferred<typeof AntSelect>(() => import('antd/es/select'))
export const DatePicker = deferred<typeof AntDatePicker>(() => import('antd/es/date-picker'))
export const InputNumber = deferred<typeof AntInputNumber>(() => import('antd/es/input-number'))
export const Switch = deferred<typeof AntSwitch>(() => import('antd/es/switch'))
