import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented visits and meetings with an introduction or report of which only the subjects are known.

const host = { name: zh("湖滨贸促会"), kind: "association" };
const visited = (item: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀商会到湖滨贸促会考察"),
      home: host,
      city: zh("湖滨"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "云雀商会", "会长", { side: "guest", roles: ["head"], delegation: "d" }),
        officerOf("bai", "白样", "湖滨贸促会", "主任", { side: "host", roles: ["receiver"] }),
        officerOf("he", "何例", "湖滨贸促会", "副主任", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("会展合作")],
          remarks: [remark("r", "bai", "say", "湖滨将支持企业合作")],
        },
        { key: "p", activity: "presentation", ...item },
      ],
    }),
    "zh",
  );

const topics = [zh("会展统计制度"), zh("自办展培训")];

it("is heard by the visitors, instead of being the subject of its topics", () => {
  const text = visited({ title: zh("工作情况介绍"), topics });
  expect(text).toContain("听取了有关会展统计制度和自办展培训的情况介绍");
  expect(text).not.toContain("展开");
});

it("marks the end of an open list, and does not repeat a noun", () => {
  expect(visited({ title: zh("情况通报"), topics, topicsOpen: true })).toContain("等方面的情况通报");
  expect(visited({ title: zh("情况汇报"), topics: [zh("会展统计情况")] })).toContain(
    "听取了有关会展统计情况的汇报",
  );
});

it("keeps a title that names a subject of its own", () => {
  expect(visited({ title: zh("湖滨港规划介绍"), topics })).toContain(
    "听取了湖滨港规划介绍，内容包括会展统计制度和自办展培训",
  );
});

it("is not heard by a host who may have given it", () => {
  const text = visited({ title: zh("情况介绍"), topics, people: [{ key: "he" }] });
  expect(text).not.toMatch(/何例听取/);
  expect(text).toMatch(/听取了有关会展统计制度和自办展培训的情况介绍，[^。]*何例参加/);
});

it("is not heard by a host who is listed beside visitors", () => {
  const people = [{ key: "an" }, { key: "he" }];
  const text = visited({ title: zh("情况介绍"), topics, people });
  expect(text).not.toMatch(/何例听取/);
  expect(text).toMatch(/安例[^。]*听取了[^。]*何例参加/);
});

it("is heard by visitors alone only where others give it by word of mouth", () => {
  for (const title of ["双方情况介绍", "相互介绍", "书面说明"])
    expect(visited({ title: zh(title), topics })).not.toContain("听取");
});

it("names a visitor who chaired it once", () => {
  const text = visited({ title: zh("工作汇报"), topics, people: [{ key: "an", as: "chair" }] });
  expect(text).toContain("由安例主持");
  expect(text).not.toContain("听取");
});
