import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useEnum } from '@/shared/resource/fields/status'
import { Dropdown } from '@/shared/ui/deferred'
import styles from '../builder.module.css'
import { moved, newQuestion } from './draft'
import { Movers } from './Movers'
import { QuestionEditor } from './QuestionEditor'
import { type Kind, kinds, type Questionnaire, type Section } from './questionnaire'
import { Words } from './Words'

export interface Marked {
  at: string | undefined
  text: string
}

interface SectionEditorProps {
  draft: Questionnaire
  section: Section
  index: number
  marked: Marked | undefined
  onChange: (change: (draft: Questionnaire) => Questionnaire) => void
}

/** A section with its questions. */
export function SectionEditor({ draft, section, index, marked, onChange }: SectionEditorProps) {
  const { t } = useTranslation('surveys')
  const { word } = useEnum('QuestionKind')
  const put = (part: Partial<Section>) =>
    onChange(({ sections }) => ({
      sections: sections.map((one) => (one.id === section.id ? { ...one, ...part } : one)),
    }))
  const add = (kind: Kind) =>
    onChange((old) => ({
      sections: old.sections.map((one) =>
        one.id === section.id ? { ...one, questions: [...one.questions, newQuestion(old, kind)] } : one,
      ),
    }))
  const name = section.title || t('builder.section', { number: index + 1 })
  return (
    <section className={styles.section} aria-label={name}>
      <div className={styles.head}>
        <h2>{t('builder.section', { number: index + 1 })}</h2>
        <Movers
          name={name}
          first={index === 0}
          last={index === draft.sections.length - 1}
          onMove={(by) => onChange(({ sections }) => ({ sections: moved(sections, index, by) }))}
          onRemove={() => onChange(({ sections }) => ({ sections: sections.filter((one) => one.id !== section.id) }))}
        />
      </div>
      <Words
        label={t('builder.title')}
        english={t('builder.titleEn')}
        text={section.title}
        textEn={section.title_en}
        onChange={(title, title_en) => put({ title, title_en })}
      />
      {marked?.at === section.id && (
        <p role="alert" className={styles.wrong}>
          {marked?.text}
        </p>
      )}
      {section.questions.map((question) => (
        <QuestionEditor key={question.id} draft={draft} question={question} marked={marked} onChange={onChange} />
      ))}
      <Dropdown
        trigger={['click']}
        menu={{
          items: kinds.map((kind) => ({ key: kind, label: word(kind) })),
          onClick: ({ key }) => add(key as Kind),
        }}
      >
        <Button type="dashed" icon={<PlusOutlined />}>
          {t('builder.addQuestion')}
        </Button>
      </Dropdown>
    </section>
  )
}
