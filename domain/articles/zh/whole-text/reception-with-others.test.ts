import { expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";
import { withReceptionsJoined } from "./reception-with-others";

/** A record that names no organizations. */
const NOBODY = {
  facts: { allOrgs: () => [], record: {} },
  content: { relations: {} },
} as unknown as Discourse;

const visit = (agenda: object[]): string =>
  text({
    kind: "reception",
    title: zh("松山市经贸交流团到云雀市商会寻求仓储合作"),
    home: org("云雀市商会"),
    purpose: zh("了解港口物流、冷链仓储和跨境电商产业发展情况，推动两地企业在仓储、运输领域合作"),
    delegations: [{ key: "d", name: zh("松山市经贸交流团"), side: "guest", head: "gu" }],
    participants: [
      { ...person("gu", "谷雨", org("松山市贸促会"), "会长", "guest"), roles: ["head"], delegation: "d" },
      { ...person("bai", "白样", org("云雀市商会"), "会长", "host"), roles: ["receiver"] },
      { key: "dep", side: "host", group: zh("会员部、仓储部负责人"), of: [org("云雀市商会")] },
    ],
    agenda,
  });

it("has those who were at a reception in its sentence", () => {
  expect(visit([])).toMatch(/白样接待了交流团，[^。]*负责人参加。/);
});

it("has those who were at the talks behind what the talks were about", () => {
  const article = visit([{ key: "t", activity: "talks", topics: [zh("仓储合作")] }]);
  expect(article).toMatch(/白样接待了交流团，双方就仓储合作进行了?座谈交流。[^。]*负责人参加座谈。/);
});

it("has those who were at a meeting in its sentence, with the talks", () => {
  const lines = ["市长安例会见松山市经贸交流团", "双方会谈", "相关部门负责人参加会见"].map((one, at) =>
    line(`${at}`, plain(one)),
  );
  const [block] = withReceptionsJoined([{ type: "paragraph", part: "lead", lines, keys: [] }], NOBODY);
  const texts = isParagraph(block) ? block.lines.map(({ words }) => textOf(words)) : [];
  expect(texts).toEqual(["市长安例会见松山市经贸交流团，双方举行会谈，相关部门负责人参加"]);
});
