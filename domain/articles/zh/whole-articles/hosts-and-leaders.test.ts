import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");

const hosts = [
  personOf("bai", "白样", "湖滨市委", "书记", { side: "host" }),
  personOf("mo", "莫常", "湖滨市", "市长", { side: "host" }),
];
const talks = (...people: object[]): object => ({
  key: "t",
  activity: "talks",
  title: zh("会见"),
  people,
  remarks: [remark("r", "bai", "introduce", "城市的发展")],
});

it("names all who headed the hosts at the talks of a meeting", () => {
  const words = text({
    kind: "meeting",
    title: zh("白样、莫常会见松山市客人"),
    participants: [...hosts, personOf("an", "安例", "松山市", "市长", { side: "guest" })],
    agenda: [talks({ key: "bai", as: "head" }, { key: "mo", as: "head" }, { key: "an" })],
  });
  expect(words).toMatch(/湖滨市委书记白样、(?:湖滨市|副)?市长莫常.*会见松山市市长安例/);
});

it("does not let the heads of several cities lead the delegations of others", () => {
  const words = text({
    kind: "reception",
    title: zh("友好城市代表团访问湖滨"),
    city: zh("湖滨"),
    participants: [
      ...hosts,
      personOf("an", "安例", "松山市", "市长", { side: "guest" }),
      personOf("deng", "邓样", "云雀市", "市长", { side: "guest" }),
      { key: "g", group: zh("代表团"), of: [{ name: zh("枫叶市") }, { name: zh("海桐市") }], side: "guest" },
    ],
    agenda: [talks()],
  });
  expect(words).not.toMatch(/率枫叶市/);
  expect(words).toContain("云雀市市长邓样以及枫叶市、海桐市代表团");
});

const talksOn = (topic: string): object => ({ key: "t", activity: "talks", topics: [zh(topic)] });

it("lists all hosts of one organization who received the visitors in front of the talks", () => {
  const posts = ["副会长", "秘书长", "监事长"];
  const names = ["莫常", "林谷", "岳枫"];
  const words = text({
    kind: "reception",
    title: zh("湖滨商会接待松山商会代表团"),
    home: { name: zh("湖滨商会"), kind: "association" },
    delegations: [{ key: "d", side: "guest", head: "an", size: 7 }],
    participants: [
      personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
      personOf("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
      ...names.map((name, at) =>
        personOf(`h${at}`, name, "湖滨商会", posts[at] ?? "", { side: "host", roles: ["receiver"] }),
      ),
    ],
    agenda: [talksOn("合作的新方向")],
  });
  expect(words).toContain(
    "白样、副会长莫常、秘书长林谷、监事长岳枫接待了来宾，双方就合作的新方向进行了座谈交流。",
  );
});

it("keeps companions of other organizations out of the first sentence of a counted delegation", () => {
  const deng = {
    ...personOf("deng", "邓样", "港口事务办公室", "副主任", { side: "guest", delegation: "d" }),
    posts: [
      {
        organization: { name: zh("对外事务处"), parent: { name: zh("云雀市人民政府港口事务办公室") } },
        title: zh("处长"),
      },
    ],
  };
  const words = text({
    kind: "reception",
    title: zh("松山商会代表团访问湖滨商会"),
    home: { name: zh("湖滨商会"), kind: "association" },
    delegations: [{ key: "d", side: "guest", head: "an", size: 7 }],
    participants: [
      personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
      deng,
      personOf("lu", "陆例", "枫叶大学", "副校长", { side: "guest", delegation: "d" }),
      personOf("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
    ],
    agenda: [talksOn("合作的新方向")],
  });
  expect(words).toContain("松山商会会长安例率代表团一行7人");
  expect(words).toMatch(/邓样.*陆例.*随同到访/);
});
