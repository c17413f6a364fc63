import type { Part as DayPart } from "../events/values";
import type { Span } from "./proposal";

/** A day or a range of days as far as the text states it; without a year there is no `code`. */
export interface FoundWhen {
  start: Span & { code?: string };
  end?: Span & { code: string };
  part?: Span & { code: DayPart };
}
