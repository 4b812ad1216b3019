import { useTranslation } from 'react-i18next'
import { Breakdown } from '@/shared/charts/Breakdown'
import { named, number } from '@/shared/format/format'
import lines from '@/shared/lines/lines.module.css'
import type { Results } from '../ResultsPage'
import styles from '../surveys.module.css'
import { type Question, words } from './questionnaire'

type Tally = Results['questions'][number]

interface QuestionResultsProps {
  question: Question
  index: number
  results: Results
}

/** The answers to one question: figures, counts, texts, and side by side by group. */
export function QuestionResults({ question, index, results }: QuestionResultsProps) {
  const tally = results.questions[index]
  if (!tally) return null
  return (
    <>
      <Figures tally={tally} />
      {tally.rows.length > 0 ? (
        <Rows question={question} tally={tally} />
      ) : (
        tally.counts.length > 0 && <Counts question={question} tally={tally} />
      )}
      {tally.texts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ul className={styles.texts} tabIndex={0}>
          {tally.texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: texts may be alike
            <li key={at}>{text}</li>
          ))}
        </ul>
      )}
      {results.groups.length > 0 && <Groups question={question} index={index} results={results} />}
    </>
  )
}

const hundredths = (mean: number | null) => (mean === null ? '' : number(mean / 100, 2))

function Figures({ tally }: { tally: Tally }) {
  const { t } = useTranslation('surveys')
  return (
    <p className={styles.summary}>
      <span>{t('results.answered', { count: tally.answered })}</span>
      {tally.mean !== null && <span>{t('results.mean', { mean: hundredths(tally.mean) })}</span>}
      {tally.kind === 'number' && tally.least !== null && (
        <span>{t('results.range', { least: number(tally.least), most: number(tally.most) })}</span>
      )}
      {tally.nps !== null && <b>{t('results.nps', { nps: tally.nps })}</b>}
    </p>
  )
}

function useLabels(question: Question) {
  const options = new Map(question.options?.map((option) => [option.id, named(words(option))]))
  return (id: string) => options.get(id) ?? id
}

function Counts({ question, tally }: { question: Question; tally: Tally }) {
  const { t } = useTranslation('surveys')
  const label = useLabels(question)
  const several = question.kind === 'multiple'
  return (
    <Breakdown
      title={named(words(question))}
      heads={{ label: t('results.answer'), value: t('results.count') }}
      rows={tally.counts.map(({ id, count }) => ({ key: id, label: label(id), value: count }))}
      offers={several ? ['bar', 'table'] : ['bar', 'pie', 'table']}
      whole={!several}
      height={220}
      compact
    />
  )
}

function Rows({ question, tally }: { question: Question; tally: Tally }) {
  const { t } = useTranslation('surveys')
  const label = useLabels(question)
  const rows = new Map(question.rows?.map((row) => [row.id, named(words(row))]))
  return (
    <div className={lines.scroll}>
      <table className={lines.table}>
        <thead>
          <tr>
            <th scope="col">{t('builder.rows')}</th>
            {question.options?.map(({ id }) => (
              <th key={id} scope="col" data-align="right">
                {label(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tally.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{rows.get(row.id) ?? row.id}</th>
              {row.counts.map(({ id, count }) => (
                <td key={id} data-align="right">
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Groups({ question, index, results }: QuestionResultsProps) {
  const { t } = useTranslation('surveys')
  const label = useLabels(question)
  const counted = results.questions[index]?.counts ?? []
  const measured = results.questions[index]?.mean !== null
  if (counted.length === 0 && !measured) return null
  return (
    <div className={lines.scroll}>
      <table className={lines.table}>
        <caption className={styles.caption}>{t('results.crossed')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.group')}</th>
            <th scope="col" data-align="right">
              {t('results.count')}
            </th>
            {measured && (
              <th scope="col" data-align="right">
                {t('results.average')}
              </th>
            )}
            {question.kind === 'nps' && (
              <th scope="col" data-align="right">
                NPS
              </th>
            )}
            {counted.map(({ id }) => (
              <th key={id} scope="col" data-align="right">
                {label(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.groups.map(({ of, questions }) => {
            const tally = questions[index]
            return (
              <tr key={of?.id ?? ''}>
                <th scope="row">{of?.name ?? t('results.unknown')}</th>
                <td data-align="right">{tally?.answered}</td>
                {measured && <td data-align="right">{hundredths(tally?.mean ?? null)}</td>}
                {question.kind === 'nps' && <td data-align="right">{tally?.nps}</td>}
                {tally?.counts.map(({ id, count }) => (
                  <td key={id} data-align="right">
                    {count}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
