/** A text in the reader's language; Chinese where there is no other. */
export const inLanguage = (language: string, text: string, english: string | null | undefined) =>
  (language === 'en' && english) || text
