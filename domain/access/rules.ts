import type { ArticleState } from "../articles/states";
import type { Action } from "./actions";
import type { Role } from "./roles";

/** Who is let in: a role, anybody signed in, somebody who is not, a job, or one by what they have to do with the thing. */
export type Who = Role | "signed_in" | "nobody" | "job" | "creator" | "writer" | "adder" | "responsible";

/** What shuts an act to everybody: a state of the thing, or having done the step before it oneself. */
export type Bar =
  | "withdrawn"
  | "file_withdrawn"
  | "not_withdrawn"
  | "restricted"
  | "own_writing"
  | "own_report";

/** One of `who` lets in; each of `bars` shuts out; an article must stand in one of `states`. */
export interface Rule {
  who: readonly Who[];
  bars?: readonly Bar[];
  states?: readonly ArticleState[];
}

const reading: Rule = { who: ["signed_in", "job"] };
const logging: readonly Who[] = ["staff", "editor", "job"];
const removing: readonly Who[] = ["creator", "editor", "admin"];
const open: readonly ArticleState[] = ["draft", "returned"];
const ownWork: readonly Who[] = ["writer", "editor", "job"];

/** The definition of who may do what. What belongs to an event asks first whether the actor may read it (`may.ts`). */
export const RULES: Readonly<Record<Action, Rule>> = {
  "event.create": { who: logging },
  "event.removeSamples": { who: ["admin"] },
  "event.read": reading,
  "event.save": { who: logging, bars: ["withdrawn"] },
  "event.withdraw": { who: removing, bars: ["withdrawn"] },
  "event.bringBack": { who: removing, bars: ["not_withdrawn"] },
  "event.setReaders": { who: ["creator", "leader"], bars: ["withdrawn"] },

  "article.read": reading,
  "article.generate": { who: ownWork, bars: ["withdrawn"], states: open },
  "article.edit": { who: ownWork, bars: ["withdrawn"], states: open },
  "article.submit": { who: ["writer", "editor"], bars: ["withdrawn"], states: open },
  "article.approve": { who: ["reviewer"], bars: ["withdrawn", "own_writing"], states: ["in_review"] },
  "article.return": { who: ["reviewer"], bars: ["withdrawn"], states: ["in_review", "approved"] },
  "article.publish": { who: ["editor"], bars: ["withdrawn", "restricted"], states: ["approved"] },
  "article.readPublic": {
    who: ["signed_in", "nobody", "job"],
    bars: ["withdrawn", "restricted"],
    states: ["published"],
  },

  "followUp.read": reading,
  "followUp.report": { who: ["responsible", "staff", "editor"], bars: ["withdrawn"] },
  "followUp.verify": { who: ["leader"], bars: ["withdrawn", "own_report"] },
  "followUp.urge": { who: ["leader"], bars: ["withdrawn"] },
  "followUp.extend": { who: ["leader"], bars: ["withdrawn"] },
  "followUp.instruct": { who: ["leader"], bars: ["withdrawn"] },

  "attachment.add": { who: logging, bars: ["withdrawn"] },
  "attachment.read": { who: ["signed_in", "job"], bars: ["file_withdrawn"] },
  "attachment.withdraw": { who: ["adder", "editor", "admin"], bars: ["withdrawn"] },
  "attachment.bringBack": { who: ["adder", "editor", "admin"], bars: ["not_withdrawn"] },

  "directory.read": reading,
  "directory.save": { who: ["staff", "editor", "admin", "job"] },
  "directory.correct": { who: ["editor", "admin"] },
  "directory.merge": { who: ["admin"] },

  "user.names": { who: ["signed_in"] },
  "user.list": { who: ["admin"] },
  "user.manage": { who: ["admin"] },
  "settings.read": { who: ["signed_in", "job"] },
  "settings.save": { who: ["admin"] },
};
