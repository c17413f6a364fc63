import type { Side } from "../events/values";
import type { Span } from "./proposal";

/** A position in a text: a title, an organization, or both, each where it is written. */
export interface PostPlace {
  title?: Span;
  organization?: Span;
}

/** Somebody found in a text, with the first place where they are named with a position. */
export interface FoundPerson extends Span {
  name: string;
  posts: PostPlace[];
  confidence: number;
  /** 陈秘书长: the surname is all that the text gives. */
  surnameOnly?: boolean;
  side?: { code: Side; at: Span };
  roles: { code: "head" | "chair" | "receiver" | "escort" | "speaker" | "signatory" | "witness"; at: Span }[];
}
