import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { agreedHeadline } from "./agreed-headline";
import { decidedHeadline } from "./decided-headline";
import { eventAgreedHeadline } from "./event-agreed-headline";
import { promisedHeadline } from "./promised-headline";

/** What came of an event, where the office's own title says only that it took place. */
export const resultHeadline = (discourse: Discourse, title: string): Phrase | undefined =>
  agreedHeadline(discourse, title) ??
  decidedHeadline(discourse, title) ??
  promisedHeadline(discourse, title) ??
  eventAgreedHeadline(discourse, title);
