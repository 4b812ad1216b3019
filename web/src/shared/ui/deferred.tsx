import type * as Antd from 'antd'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import styles from './skeleton.module.css'

type Loaded = Promise<{ default: unknown }>

/** What is wrapped around something: until it is loaded that something stands alone. What opens by a click takes none before: it would be lost. */
function around<Control>(load: () => Loaded, opens = false): Control {
  const Lazy = lazy(load as () => Promise<{ default: ComponentType<object> }>)
  // biome-ignore lint/correctness/noComponentHookFactories: called at module level only, once for each control below
  const Around = (props: { children?: ReactNode }) => (
    <Suspense fallback={opens ? <Waiting>{props.children}</Waiting> : props.children}>
      <Lazy {...props} />
    </Suspense>
  )
  return Around as unknown as Control
}

function Waiting({ children }: { children?: ReactNode }) {
  return (
    <span inert aria-busy className={styles.waiting}>
      {children}
    </span>
  )
}

/** A heavy control that is loaded when it is first drawn; until then something of its size stands there. */
function deferred<Control>(load: () => Loaded, meanwhile: ReactNode = <span className={styles.control} />): Control {
  const Lazy = lazy(load as () => Promise<{ default: ComponentType<object> }>)
  // biome-ignore lint/correctness/noComponentHookFactories: called at module level only, once for each control below
  const Deferred = (props: object) => (
    <Suspense fallback={meanwhile}>
      <Lazy {...props} />
    </Suspense>
  )
  return Deferred as unknown as Control
}

export const Select = deferred<typeof Antd.Select>(() => import('antd/es/select'))
export const Cascader = deferred<typeof Antd.Cascader>(() => import('antd/es/cascader'))
export const DatePicker = deferred<typeof Antd.DatePicker>(() => import('antd/es/date-picker'))
export const InputNumber = deferred<typeof Antd.InputNumber>(() => import('antd/es/input-number'))
export const Switch = deferred<typeof Antd.Switch>(() => import('antd/es/switch'))
export const TextArea = deferred<typeof Antd.Input.TextArea>(() => import('antd/es/input/TextArea'))
export const Modal = deferred<ComponentType<Antd.ModalProps>>(() => import('antd/es/modal'), null)
export const Drawer = deferred<ComponentType<Antd.DrawerProps>>(() => import('antd/es/drawer'), null)
export const Tabs = deferred<ComponentType<Antd.TabsProps>>(() => import('antd/es/tabs'))
export const Dropdown = around<ComponentType<Antd.DropdownProps>>(() => import('antd/es/dropdown'), true)
export const Popover = around<ComponentType<Antd.PopoverProps>>(() => import('antd/es/popover'), true)
export const Tooltip = around<ComponentType<Antd.TooltipProps>>(() => import('antd/es/tooltip'))
