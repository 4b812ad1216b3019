import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** Short notices of what was done. `undone` offers to take it back for ten seconds. */
export function useToast() {
  const { message } = App.useApp()
  const { t } = useTranslation()
  return {
    done: (text: string) => void message.success(text),
    undone: (text: string, undo: () => void) => {
      const key = crypto.randomUUID()
      message.open({
        key,
        type: 'success',
        duration: 10,
        content: (
          <>
            {text}
            <Button
              type="link"
              size="small"
              onClick={() => {
                message.destroy(key)
                undo()
              }}
            >
              {t('undo')}
            </Button>
          </>
        ),
      })
    },
  }
}
