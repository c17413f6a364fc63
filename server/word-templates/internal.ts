import { desc, isNull } from "drizzle-orm";
import { fileTypeFromBuffer } from "file-type";
import JSZip from "jszip";
import type { Db } from "@/db/client";
import { wordTemplates } from "@/db/schema/word-templates";
import { DomainError } from "@/domain/errors";
import { fieldsOfText, type WordField } from "@/domain/word-templates/fields";

/** The template in use; undefined: there is none. */
export const templateInUse = async (db: Db): Promise<typeof wordTemplates.$inferSelect | undefined> => {
  const [found] = await db
    .select()
    .from(wordTemplates)
    .where(isNull(wordTemplates.removedAt))
    .orderBy(desc(wordTemplates.addedAt), desc(wordTemplates.id))
    .limit(1);
  return found;
};

/** The parts of a Word document that may contain fields. */
const PARTS = /^word\/(document|header\d*|footer\d*)\.xml$/;

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** The text of a part; Word may have divided a field into several runs. */
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => (text ?? "").replace(/&(?:amp|lt|gt);/g, (sign) => entities[sign] ?? sign))
    .join("");

/**
 * The fields of a template. Throws WORD_TEMPLATE_INVALID for a file that is no Word document, WORD_TEMPLATE_BODY where it has no field for the
 * text, WORD_TEMPLATE_FIELD with the `name` of an unknown field.
 */
export const fieldsOfTemplate = async (bytes: Uint8Array): Promise<WordField[]> => {
  const type = await fileTypeFromBuffer(bytes);
  const zip = type?.ext === "docx" ? await JSZip.loadAsync(bytes).catch(() => undefined) : undefined;
  if (!zip) throw new DomainError("WORD_TEMPLATE_INVALID");
  const parts = zip.file(PARTS);
  const texts = await Promise.all(parts.map((part) => part.async("string")));
  const { fields, unknown } = fieldsOfText(texts.map(textOf).join("\n"));
  if (unknown[0] !== undefined) throw new DomainError("WORD_TEMPLATE_FIELD", { name: unknown[0] });
  if (!fields.includes("body")) throw new DomainError("WORD_TEMPLATE_BODY");
  return fields;
};
