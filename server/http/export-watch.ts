import type { Progress } from "@/domain/exports/progress";

/** Who waits for a file: learns of each step, and may cancel. */
export interface ExportWatch {
  report: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** For a file whose steps nobody follows. */
export const UNWATCHED: ExportWatch = { report: () => {} };
