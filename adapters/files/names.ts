/** The file beside the pages that says what is known of them. */
export const catalogueName = 'catalogue.json'

/** Whether a file's name is a page's, as far as the name tells. */
export function isPageName(name: string): boolean {
  return /\.txt$/i.test(name) && !isPassedOver(name)
}

/** Whether a file is nobody's page: hidden, about the folder, or what editors and downloads keep until they are done. */
export function isPassedOver(name: string): boolean {
  return /^\.|^~\$|^#.*#$|~$|\.(?:md|swp|swo|part|partial|tmp|temp|crdownload|download)$/is.test(name)
}
