/** A link as it opens where one works: without a public address the server gives its path alone. */
export const here = (url: string) => new URL(url, window.location.origin).href
