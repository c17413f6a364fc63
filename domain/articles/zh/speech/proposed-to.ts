import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";

/** What two sides do together, in a proposal without a subject; 合作社 and 联系群众 only contain such words. */
const MUTUAL =
  /^(?:在[^，；。]{2,20}?(?:同时|基础上)，?)?(?:继续|进一步|今后)?(?:加强|深化|密切|扩大|增进)(?:两地|相互|彼此)?(?:各领域)?(?:的)?(?:沟通|交流|合作|联系|往来)(?:[、与和及]?(?:沟通|交流|合作|联系|往来|协作|协调|对接|互动|互访))*(?=$|[，；。])/u;

/** 双方 of 建议双方加强沟通与合作: whom a proposal in talks of two sides is made to, where its own words do not say so. */
export const proposedTo = ({ content }: Discourse, points: readonly Said[], by: readonly Who[]): Phrase => {
  const [only, ...more] = points;
  const fits = content.relations.twoSides && by.every(({ side }) => side !== "third");
  return plain(fits && only && more.length === 0 && MUTUAL.test(only.text) ? "双方" : "");
};
