import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { zh } from "../whole-articles/lake-town.test-data";
import { composedWith } from "./delegation-composition";

const WORDS = "松山国、枫叶国、湖滨国等9个国家驻云雀总领事馆的领事官员";

const visit = (name: string, group: string, of?: readonly object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("领事官员走进云雀新区"),
      when: { start: "2024-03-05" },
      home: { name: zh("云雀新区"), kind: "zone" },
      delegations: [{ key: "d", name: zh(name), side: "guest", size: 13 }],
      participants: [
        {
          key: "a",
          person: { name: zh("安例") },
          posts: [{ organization: { name: zh("云雀新区管委会"), kind: "zone" }, title: zh("主任") }],
          side: "host",
          roles: ["receiver"],
        },
        { key: "g", group: zh(group), side: "guest", delegation: "d", ...(of && { of }) },
        {
          key: "b",
          person: { name: zh("博例") },
          posts: [{ title: zh("松山国驻云雀总领事") }],
          side: "guest",
          delegation: "d",
        },
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          people: [{ key: "a", as: "receiver" }, { key: "b" }, { key: "g" }],
          remarks: [
            { key: "w", by: ["a"], act: "welcome", whom: zh("领事官员") },
            { key: "t", by: ["b"], act: "thank", points: [zh("新区的邀请")], onBehalfOf: "g" },
          ],
        },
        { key: "s", activity: "tour", venue: { name: zh("云雀港") }, people: [{ key: "g" }] },
      ],
    } as unknown as DraftRecord,
    "zh",
  );

describe("a delegation without a head", () => {
  it("is introduced by the group whose own words say where it is from, whose list comes once", () => {
    const article = visit("领事官员考察团", WORDS);
    expect(article).toContain(`由${WORDS}组成的考察团一行13人`);
    expect(article.split("枫叶国")).toHaveLength(2);
    expect(article).toContain("代表领事官员们感谢");
  });

  it("names a school with its members only", () => {
    const called = (members: string): string =>
      textOf(composedWith(plain(members), { text: "云溪中学师生访问团", path: "name" }));
    expect(called("由枫叶国云溪中学5名教师组成的")).toBe("由枫叶国云溪中学5名教师组成的师生访问团");
    expect(called("由5名教师组成的")).toBe("由5名教师组成的云溪中学师生访问团");
  });

  it("is not formed by people of itself", () => {
    const participants = [
      { key: "g", group: zh("代表"), of: [{ name: zh("松山市考察团") }], side: "guest", delegation: "d" },
    ];
    const delegations = [{ key: "d", name: zh("松山市考察团"), side: "guest" }];
    const record = { format: FORMAT, kind: "reception", status: "held", when: { start: "2024-03-05" } };
    const venue = { name: zh("云雀港") };
    const article = faultlessText(
      { ...record, venue, delegations, participants, agenda: [] } as unknown as DraftRecord,
      "zh",
    );
    expect(article).toContain("松山市考察团到访");
    expect(article).not.toContain("组成的");
  });

  it("keeps who they are where the group says more than that they belong to it", () => {
    const of = [{ name: zh("松山市考察团") }];
    const participants = [{ key: "g", group: zh("12名画家"), of, side: "guest", delegation: "d" }];
    const delegations = [{ key: "d", name: zh("松山市考察团"), side: "guest" }];
    const record = { format: FORMAT, kind: "reception", status: "held", when: { start: "2024-03-05" } };
    const more = { venue: { name: zh("云雀港") }, delegations, participants, agenda: [] };
    expect(faultlessText({ ...record, ...more } as unknown as DraftRecord, "zh")).toContain("12名画家");
  });

  it("has its size once", () => {
    const article = visit("考察团", "来自松山、枫叶、南汀等地的13名企业家");
    expect(article).toContain("由来自松山、枫叶、南汀等地的13名企业家组成的考察团到");
    expect(article).toContain("企业家们");
  });

  it("has only its name where the group is of nothing but the delegation", () => {
    const name = "枫叶国文化考察团";
    const article = visit(name, "代表", [{ name: zh(name), kind: "other" }]);
    expect(article).not.toContain("组成的");
    expect(article).toContain("枫叶国文化考察团一行13人");
  });

  it("keeps a name of its own, and is not introduced by a group of nowhere", () => {
    expect(visit("云雀友好考察团", WORDS)).toContain("组成的云雀友好考察团一行13人");
    expect(visit("考察团", "随行人员")).not.toContain("组成的");
  });
});

it("has the only group that came with the head beside the delegation", () => {
  const text = (group: string, more: readonly object[] = []): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        title: zh("湖滨港口商会考察团到云雀市考察"),
        when: { start: "2024-03-05" },
        city: zh("云雀"),
        delegations: [{ key: "d", name: zh("湖滨港口商会考察团"), side: "guest", head: "a" }],
        participants: [
          {
            key: "a",
            person: { name: zh("安例") },
            posts: [{ organization: { name: zh("湖滨港口商会"), kind: "association" }, title: zh("会长") }],
            side: "guest",
            delegation: "d",
            roles: ["head"],
          },
          { key: "g", group: zh(group), of: [{ name: zh("湖滨港口商会") }], side: "guest", delegation: "d" },
          ...more,
        ],
        agenda: [{ key: "t", activity: "tour", people: [{ key: "a", as: "head" }], saw: [zh("云雀港码头")] }],
      } as unknown as DraftRecord,
      "zh",
    );
  expect(text("企业家")).toContain("安例率企业家组成的考察团");
  expect(text("20名企业家")).not.toContain("组成");
});
