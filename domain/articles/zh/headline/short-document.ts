import { type Phrase, plain } from "../../phrase";
import type { Said } from "../../reference/facts";
import { withoutFinalBracket } from "../words/enclosed";

/** Characters of a document's name for which a headline has room beside its parties. */
const LONG_NAME = 16;
/** 战略合作框架协议: what a document is, at the end of its name. */
const DOCUMENT = /(?:战略|友好|合作|谅解|框架|共建|捐赠)*(?:意向书|协议书?|备忘录|合同|协定|议定书)$/u;

/** 合作意向书 for 在某校共建某某联合研究院合作意向书: what one document with a long name is. */
export const briefly = ({ text, path }: Said, several: boolean): Phrase[] => {
  const [noun = ""] = DOCUMENT.exec(text.replace(/（[^）]*）$|》$/, "")) ?? [];
  return !several && text.length > LONG_NAME && noun.length > 2 ? [plain(noun, [path])] : [];
};

/** 两校合作协议 of two schools that the headline names, 三方备忘录 of three parties of which it names two: without their number. */
export const documentBeside = (title: Said, named: number, parties: number): Said => {
  const text = withoutFinalBracket(title.text);
  const bare = named < parties ? text.replace(/^[三四五多]方(?=.{3})/, "") : text;
  const pair = named === 2 ? bare.replace(/^两[校地市院国会县区州](?:（[^）]*）)?(?=.{3})/, "") : bare;
  return { ...title, text: pair };
};
