/** An invented write-up with what a careful reader takes from it. Only stated fields are compared. */
export interface ExampleWriteUp {
  text: string;
  title: string;
  kind?: string;
  /** The day, where the text gives its year; `end` likewise. */
  start?: string;
  end?: string;
  /** The words of the day, where it does not. */
  words?: string;
  city?: string;
  venue?: string;
  theme?: string;
  count?: string;
  /** "name organization+position/organization+position side" */
  people: readonly string[];
  /** More people than these may be found. */
  loose?: true;
  groups?: readonly string[];
  sizes?: readonly string[];
  seen?: readonly string[];
  organizers?: readonly string[];
  agreements?: readonly string[];
  remarks?: readonly string[];
  promises?: readonly string[];
}
