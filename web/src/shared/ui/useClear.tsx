import { CloseCircleFilled } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'

/** `allowClear` of an input, with a name for those who do not see the cross. */
export function useClear() {
  const { t } = useTranslation()
  return {
    clearIcon: (
      <>
        <CloseCircleFilled />
        <span className="visually-hidden">{t('clearText')}</span>
      </>
    ),
  }
}
