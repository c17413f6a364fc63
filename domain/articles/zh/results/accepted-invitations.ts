import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** 企业负责人接受节后到访的邀请: a result that says again to what they were invited. */
const ACCEPTED =
  /(?<!未|没有?|不|愿意?|将|拟|可以?|能够?|有意|希望|准备|计划)接受了?([^，。；]{4,60})的邀请$/u;

/** 企业负责人接受了邀请, where a speaker's invitation has said to what. */
export const acceptedBriefly = ({ content, facts, memory }: Discourse, said: Said): Said => {
  const [all = "", what = ""] = ACCEPTED.exec(said.text) ?? [];
  if (what === "") return said;
  const invited = content.messages.flatMap((one) =>
    one.type === "speech" && memory.realized.has(one.id)
      ? one.remarks
          .filter(({ remark }) => remark.act === "invite")
          .flatMap(({ remark, path }) => facts.list(remark.points, `${path}.points`))
      : [],
  );
  // Of several invitations, or of one to more than that, it would not be clear what.
  const [only, ...more] = invited;
  const stated = more.length === 0 && only?.text.endsWith(what) === true;
  return stated ? { ...said, text: `${said.text.slice(0, -all.length)}接受了邀请` } : said;
};
