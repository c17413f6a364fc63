import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";

it("names a place once where the name of the next one begins with it", () => {
  const record = {
    format: FORMAT,
    kind: "outbound_visit",
    status: "held",
    title: { zh: "湖滨商会赴虚构城访问" },
    when: { start: "2024-03-05" },
    areas: [{ zh: "北疆虚构城" }],
    venue: { name: { zh: "虚构城云谷园区" } },
    participants: [
      {
        key: "a",
        side: "guest",
        roles: ["head"],
        person: { name: { zh: "安例" } },
        posts: [{ title: { zh: "会长" }, organization: { name: { zh: "湖滨商会" } } }],
      },
    ],
    agenda: [],
  } as DraftRecord;
  const article = toText(writeArticle(record, "zh"));
  expect(article).toContain("赴北疆虚构城云谷园区访问");
  expect(article).not.toContain("虚构城虚构城");
});

it("calls an organization of four characters by its noun the second time too", () => {
  const record = {
    format: FORMAT,
    kind: "outbound_visit",
    status: "held",
    title: { zh: "云溪大学赴外校访问" },
    when: { start: "2024-03-05" },
    participants: [
      {
        key: "a",
        side: "guest",
        roles: ["head"],
        person: { name: { zh: "安例" } },
        posts: [{ title: { zh: "校长" }, organization: { name: { zh: "云溪大学" } } }],
      },
      {
        key: "b",
        side: "host",
        person: { name: { zh: "白样" } },
        posts: [{ title: { zh: "校长" }, organization: { name: { zh: "松山大学" } } }],
      },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        venue: { name: { zh: "松山大学" } },
        people: [{ key: "a", as: "head" }, { key: "b" }],
        topics: [{ zh: "学生互换" }],
      },
    ],
    areas: [{ zh: "松山" }],
  } as DraftRecord;
  const article = toText(writeArticle(record, "zh"));
  expect(article).toContain("在松山大学与校长白样");
  expect(article).not.toMatch(/松山大学[^。]*松山大学/);
});

it("calls a general chamber by its noun alone the second time", () => {
  const chamber = { name: { zh: "云溪总商会" }, kind: "association" };
  const member = (key: string, name: string, title: string, organization: object, side: string): object => ({
    key,
    side,
    person: { name: { zh: name } },
    posts: [{ title: { zh: title }, organization }],
  });
  const record = {
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: { zh: "松山商会到访云溪总商会" },
    when: { start: "2024-03-05" },
    participants: [
      { ...member("a", "安例", "会长", { name: { zh: "松山商会" } }, "guest"), roles: ["head"] },
      { ...member("b", "白样", "理事长", chamber, "host"), roles: ["receiver"] },
    ],
    agenda: [],
  } as unknown as DraftRecord;
  const article = toText(writeArticle(record, "zh"));
  expect(article).toContain("到访云溪总商会，总商会理事长白样接待了");
  expect(article).not.toContain("该总商会");
});

it("calls an organization in a clause behind its meeting by a short name, not 该办", () => {
  const office = {
    name: { zh: "云雀市人民政府外事办公室" },
    short: { zh: "云雀市外办" },
    kind: "government",
  };
  const person = (key: string, name: string, title: string, organization: object, side: string): object => ({
    key,
    side,
    person: { name: { zh: name } },
    posts: [{ title: { zh: title }, organization }],
  });
  const record = {
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: { zh: "安例会见白样" },
    when: { start: "2024-03-05" },
    home: office,
    participants: [
      { ...person("an", "安例", "主任", office, "host"), roles: ["receiver"] },
      {
        ...person("bai", "白样", "会长", { name: { zh: "松山商会" }, kind: "association" }, "guest"),
        roles: ["head"],
      },
      {
        key: "staff",
        side: "host",
        group: { zh: "亚洲处有关人员" },
        of: [office],
      },
    ],
    agenda: [
      {
        key: "meet",
        activity: "meeting",
        remarks: [{ key: "r", by: ["bai"], act: "thank", points: [{ zh: "云雀市外办的支持" }] }],
      },
    ],
  } as unknown as DraftRecord;
  const article = toText(writeArticle(record, "zh"));
  expect(article).toContain("，市外办亚洲处有关人员参加");
  expect(article).not.toContain("该办");
  expect(article.match(/云雀市外办/g)?.length).toBeLessThan(4);
});
