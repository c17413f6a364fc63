import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { onlyMention, type Phrase, say, textOf, withoutStart } from "../../phrase";
import { isWishOfOwn, wishBehind } from "../speech/wish-behind";

/** A sentence that reports what one speaker said; quotations and counted lists end a sentence. */
const STATED = /^[^；。：]{2,}?(?:表示|指出|强调|说)(?:，|[将愿])[^：]+(?<![”。])$/;
/** A wish at the start of a predicate. */
const WISHED = /^希望(?!工程)/;
/** A further statement at the start of a predicate, and its verb. */
const FURTHER = /^(?:还)?(?:表示|指出|说)，?(?!还)/;
/** An intention without a subject, which behind a statement about others would be theirs. */
const INTENDED = /^[将愿]/;
/** Characters of a sentence of what one speaker said. */
const SAID = 150;
/** Clauses of a sentence with its reporting verb, after which the subject of a wish is still clear. */
const CLAUSES = 5;

/** People at the end of a statement, and others' opinions: what follows would seem to be theirs. */
const OF_OTHERS =
  /(?:学者|专家|企业家|师生|学生|使馆|青年)们?(?:可以|已经?|将|会|正在?|也|能够?|都)[^，；]*$|(?:欢迎|好评|认可|期待|关注|称赞)$/u;

/** The subject of a sentence that begins with the name of one person, and its predicate. */
const predicateOf = ({
  words,
}: Line): { readonly subject: string; readonly predicate: Phrase } | undefined => {
  const from = words.pieces.findIndex(({ s }) => s !== "");
  const subject = words.pieces[from]?.mention;
  if (subject === undefined || subject === "all" || subject === "visitors") return undefined;
  const length = words.pieces.slice(from).findIndex(({ mention }) => mention !== subject);
  if (length < 0) return undefined;
  return { subject, predicate: { pieces: words.pieces.slice(from + length), paths: words.paths } };
};

/** The only subject that a sentence names before its reporting verb. */
const speakerOf = ({ words }: Line): string | undefined => {
  const at = words.pieces.findIndex(
    ({ s, mention }) => mention === undefined && /(?:表示|指出|强调|说)(?:，|[将愿])/.test(s),
  );
  return onlyMention(words.pieces.slice(0, at < 0 ? undefined : at));
};

/** An act of another kind behind a statement. */
const INVITED =
  /，并?(?:邀请|诚邀|请(?![教示求])|呼吁|倡议|提议|委托|感谢|祝愿|祝贺|对[^，；]{2,30}表示)(?!函)/u;

/** 他支持……: what somebody favours, which nobody points out or stresses. */
const FAVOURED = /^(?:[他她]|自己|本人)?(?:完全|坚决|一贯)?(?:支持|赞成|赞同|反对)/;

/** How what one speaker said goes on in the sentence of a statement; undefined where it cannot. */
const continued = (stated: string, predicate: Phrase): Phrase | undefined => {
  const text = textOf(predicate);
  if (WISHED.test(text)) {
    const clear = !OF_OTHERS.test(stated) && stated.split("，").length <= CLAUSES;
    return clear && !isWishOfOwn(stated, text) ? wishBehind(stated, predicate) : undefined;
  }
  const [verb] = FURTHER.exec(text) ?? [];
  if (verb === undefined || (/；/.test(stated) && /；/.test(text))) return undefined;
  const said = withoutStart(predicate, verb.length);
  const own = /(?:表示|指出|强调|说)，?[将愿]/.test(stated);
  if (FAVOURED.test(textOf(said)) && /(?:指出|强调)，/.test(stated)) return undefined;
  // 指出，……，并邀请乙……；……: a statement behind an invitation would seem to be part of it.
  if (INVITED.test(stated)) return undefined;
  // 强调，要……；近年来……: a fact is no further demand.
  if (!INTENDED.test(textOf(said)) && /强调，(?:要|应)/.test(stated)) return undefined;
  // 表示将……；商会是……: a fact is no part of a promise.
  if (own && !/^[^，；]{0,8}[将愿]/.test(textOf(said))) return undefined;
  if (!INTENDED.test(textOf(said)) || own) return say`；${said}`;
  // 指出，……；……；并表示将……: behind several points a second reporting verb has lost its subject.
  return /；|并表示/.test(stated) ? undefined : say`；并表示${said}`;
};

/** 甲指出，……；……；希望……: what one person said in a further sentence, without the name again. */
const afterStatement = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const found = predicateOf(one);
  if (!found) return undefined;
  const [stated, text] = [textOf(before.words), textOf(found.predicate)];
  if (!STATED.test(stated)) return undefined;
  const closed = /[：“]/.test(text) || /希望|要求|建议/.test(stated);
  if (speakerOf(before) !== found.subject || closed || stated.length + text.length > SAID) return undefined;
  const more = continued(stated, found.predicate);
  return more && { ...before, words: say`${before.words}${more}` };
};

/** Paragraphs in which a wish, a request or a further statement continues what the same speaker said. */
export const withWishesAfterPoints = (block: Composed): Composed =>
  withNeighboursJoined(block, afterStatement);
