import type { FieldKindName } from '../defineResource'
import { booleanKind } from './boolean'
import { emailKind, phoneKind } from './contact'
import { dateKind, dateTimeKind } from './date'
import { fileKind } from './file'
import type { Kind } from './kind'
import { moneyKind } from './money'
import { numberKind, percentKind } from './number'
import { dictionaryKind, refKind, regionKind, userKind } from './refs'
import { scoreKind } from './score'
import { statusKind } from './status'
import { tagsKind } from './tags'
import { passwordKind, textKind } from './text'

const kinds: { [K in FieldKindName]: Kind<K> } = {
  text: textKind,
  password: passwordKind,
  email: emailKind,
  phone: phoneKind,
  money: moneyKind,
  number: numberKind,
  percent: percentKind,
  score: scoreKind,
  date: dateKind,
  datetime: dateTimeKind,
  boolean: booleanKind,
  tags: tagsKind,
  status: statusKind,
  dictionary: dictionaryKind,
  region: regionKind,
  user: userKind,
  ref: refKind,
  file: fileKind,
}

/** The kind of a field; whoever holds the field holds the kind that fits it. */
export const kindOf = (field: { kind: FieldKindName }) => kinds[field.kind] as unknown as Kind
