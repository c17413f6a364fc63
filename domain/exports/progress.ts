/** What is being done for a file that takes more than a moment. */
export type Progress =
  | { step: "prepare" }
  | { step: "rows"; done: number; of: number }
  | { step: "pictures"; done: number; of: number }
  | { step: "document" };

/**
 * The media type of a response with progress: lines of JSON, each a `Progress`, then one line with the file or with the error.
 * After the line with the file come its bytes.
 */
export const PROGRESS_TYPE = "application/vnd.rapporteur.progress";

/** The last line of a response with progress. */
export type Outcome =
  | { file: { name: string; type: string; size: number } }
  | { error: { code: string; values: object } };
