import { textEncoding } from "@/domain/attachments/text-encoding";

/** The content of a JSON file in UTF-8 or UTF-16; undefined for any other file. The server validates it as a record. */
export const fileContent = async (file: Blob): Promise<unknown> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return JSON.parse(new TextDecoder(textEncoding(bytes), { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};
