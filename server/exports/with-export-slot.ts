import { DomainError } from "@/domain/errors";

/** How many documents with pictures are made at a time: Word, HTML and PDF files; each may hold many pictures in memory. */
export const MAX_EXPORTS = 2;

// Each route has its own copy of this module.
const held = globalThis as typeof globalThis & { rapporteurExports?: number };

/** Makes a document with pictures. Throws EXPORTS_BUSY while MAX_EXPORTS others are being made. */
export const withExportSlot = async <Made>(make: () => Promise<Made>): Promise<Made> => {
  const running = held.rapporteurExports ?? 0;
  if (running >= MAX_EXPORTS) throw new DomainError("EXPORTS_BUSY");
  held.rapporteurExports = running + 1;
  try {
    return await make();
  } finally {
    held.rapporteurExports -= 1;
  }
};
