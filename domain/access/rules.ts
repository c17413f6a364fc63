import type { ArticleState } from "../articles/states";
import type { Action } from "./actions";
import type { Role } from "./roles";

/** Who is let in: a role, anybody signed in, somebody who is not, a job, or one by what they have to do with the thing. */
export type Who =
  | Role
  | "signed_in"
  | "anonymous"
  | "job"
  | "creator"
  | "writer"
  | "adder"
  | "responsible"
  /** Staff, editors and leaders, while nobody is responsible. */
  | "taker";

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
const gone: readonly Bar[] = ["withdrawn"];
const pursuing: readonly Who[] = ["responsible", "staff", "editor"];
const arranging: readonly Who[] = ["responsible", "staff", "editor", "leader"];
const ownWork: readonly Who[] = ["writer", "editor", "job"];

/** The definition of who may do what. What belongs to an event asks first whether the actor may read it (`may.ts`). */
export const RULES: Readonly<Record<Action, Rule>> = {
  "event.create": { who: logging },
  "event.removeSamples": { who: ["admin"] },
  "event.read": reading,
  "event.save": { who: logging, bars: ["withdrawn"] },
  "event.withdraw": { who: removing, bars: ["withdrawn"] },
  "event.restore": { who: removing, bars: ["not_withdrawn"] },
  "event.setReaders": { who: ["creator", "leader"], bars: ["withdrawn"] },

  "article.read": reading,
  "article.generate": { who: ownWork, bars: ["withdrawn"], states: open },
  "article.edit": { who: ownWork, bars: ["withdrawn"], states: open },
  "article.submit": { who: ["writer", "editor"], bars: ["withdrawn"], states: open },
  "article.approve": { who: ["reviewer"], bars: ["withdrawn", "own_writing"], states: ["in_review"] },
  "article.return": { who: ["reviewer"], bars: ["withdrawn"], states: ["in_review", "approved"] },
  "article.publish": { who: ["editor"], bars: ["withdrawn", "restricted"], states: ["approved"] },
  "article.readPublic": {
    who: ["signed_in", "anonymous", "job"],
    bars: ["withdrawn", "restricted"],
    states: ["published"],
  },

  "followUp.read": reading,
  "followUp.accept": { who: ["responsible", "taker"], bars: gone },
  "followUp.progress": { who: pursuing, bars: gone },
  "followUp.report": { who: pursuing, bars: gone },
  "followUp.verify": { who: ["leader"], bars: [...gone, "own_report"] },
  "followUp.return": { who: ["leader"], bars: gone },
  "followUp.askExtension": { who: arranging, bars: gone },
  "followUp.extend": { who: ["leader"], bars: gone },
  "followUp.refuseExtension": { who: ["leader"], bars: gone },
  "followUp.suspend": { who: ["responsible", "editor", "leader"], bars: gone },
  "followUp.resume": { who: arranging, bars: gone },
  "followUp.askDrop": { who: arranging, bars: gone },
  "followUp.drop": { who: ["leader"], bars: gone },
  "followUp.refuseDrop": { who: ["leader"], bars: gone },
  "followUp.reopen": { who: ["editor", "leader"], bars: gone },
  "followUp.plan": { who: arranging, bars: gone },
  "followUp.reassign": { who: arranging, bars: gone },
  "followUp.urge": { who: ["leader"], bars: gone },
  "followUp.instruct": { who: ["leader"], bars: gone },
  "followUp.answer": { who: ["responsible"], bars: gone },
  "followUp.handOver": { who: ["editor", "leader", "admin"] },

  "agreement.file": { who: ["staff", "editor"] },

  "attachment.add": { who: logging, bars: ["withdrawn"] },
  "attachment.read": { who: ["signed_in", "job"], bars: ["file_withdrawn"] },
  "attachment.withdraw": { who: ["adder", "editor", "admin"], bars: ["withdrawn"] },
  "attachment.restore": { who: ["adder", "editor", "admin"], bars: ["not_withdrawn"] },

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
