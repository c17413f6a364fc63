import { presenceOf } from "./lexicon/notes";

/** A remark that says only that somebody comes, like everybody on the list. */
export const PLAIN_NOTE =
  /^(?:confirmed|delegates?|members?|participants?|attendees?|[团成组队]员|随员|团员 Members?|已确认|确认|none|nil|n\/a|无|没有)$/iu;

/** The cell of a name that is not known yet. */
export const OPEN_NAME =
  /^(?:to be (?:advised|named|nominated|confirmed|announced|decided)|tb[acd]|n\.n\.|待定|未定|待确认|人选待定)$/iu;

/** A cell that marks the leader of a table: √ below 带队. */
export const TICKED = /^(?:[√✓✔☑●○xX1]|是|yes|y|head|leader|团长|带队|领队)$/iu;

/** A remark that somebody else comes, or that they do not attend all the time: 改由…参加. */
export const CHANGED =
  /改由|改派|更换|替换|接替|由.{2,12}(?:代|替|参加|出席)|[代替].{2,8}(?:参加|出席)|不(?:进|参加|来|去|上)|cancel|withdr|replac|instead/iu;

/** The title of somebody who drives the others. */
export const DRIVES = /^(?:司机|驾驶员|driver)$/iu;

/** Whether somebody attended, according to a remark or a part of one: 出差，请假. */
export const presenceIn = (notes: readonly string[]): ReturnType<typeof presenceOf> =>
  notes
    .flatMap((note) => [note, ...note.split(/[，,；;。]/)])
    .map(presenceOf)
    .find(Boolean);

/** A cell that says that somebody takes part, below "Attending". */
export const YES = /^(?:yes|y|√|✓|✔|☑|x|是|参加|参会|出席|能|到会|accepted|confirmed|attending)$/iu;
/** … that they do not. */
export const NO =
  /^(?:no|n|×|✗|✘|否|不参加|不参会|不出席|不能|不来|declined|regrets|not attending|cannot attend|unable to attend)$/iu;
