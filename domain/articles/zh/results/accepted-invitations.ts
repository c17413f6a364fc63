import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** 企业负责人接受节后到访的邀请: a result that says again to what they were invited. */
const ACCEPTED = /接受了?([^，。；]{4,60})的邀请$/u;

/** 企业负责人接受了邀请, where a speaker's invitation has said to what. */
export const acceptedBriefly = ({ content, facts, memory }: Discourse, said: Said): Said => {
  const [all = "", what = ""] = ACCEPTED.exec(said.text) ?? [];
  const stated =
    what !== "" &&
    content.messages.some(
      (one) =>
        one.type === "speech" &&
        memory.realized.has(one.id) &&
        one.remarks.some(
          ({ remark, path }) =>
            remark.act === "invite" &&
            facts.list(remark.points, `${path}.points`).some(({ text }) => text.includes(what)),
        ),
    );
  return stated ? { ...said, text: `${said.text.slice(0, -all.length)}接受了邀请` } : said;
};
