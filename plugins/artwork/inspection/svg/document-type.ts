/** The DTDs of the W3C, by name only: nothing reads them. An internal subset could declare entities. */
const W3C = /^\s*svg(\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+\.dtd")?\s*$/i;

export const isPlainDocumentType = (doctype: string): boolean => W3C.test(doctype);
