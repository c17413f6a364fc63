// @ts-check
// The fonts that replace those of a Word document where they are not installed. Plain JavaScript, as the thread that uses it.
import JSZip from "jszip";

/**
 * @typedef {object} FontWithSubstitute
 * @property {string} name
 * @property {string} substitute a font that comes with Windows and Office
 */

const PART = "word/fontTable.xml";

/**
 * The document with these fonts in its font table.
 * @param {Uint8Array} docx
 * @param {readonly FontWithSubstitute[]} fonts
 * @returns {Promise<Uint8Array>}
 */
export const withFontTable = async (docx, fonts) => {
  if (fonts.length === 0) return docx;
  const zip = await JSZip.loadAsync(docx);
  const table = await zip.file(PART)?.async("string");
  if (table === undefined) throw new Error("The Word document has no font table");
  const entries = fonts.map(
    ({ name, substitute }) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  zip.file(PART, table.replace(/\/>\s*$/, `>${entries.join("")}</w:fonts>`));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
};
