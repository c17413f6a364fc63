import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// Invented associations, whose heads sign a document on a journey that the record's purpose names.

const association = (name: string) => ({ name: zh(name), kind: "association" });
const HOSTS = association("样本市软件协会");
const GUESTS = association("北河市软件协会");
const THIRD = association("南山市软件协会");

const head = (key: string, name: string, organizations: readonly object[], side: "host" | "guest") => ({
  key,
  person: { name: zh(name) },
  posts: organizations.map((organization) => ({ organization, title: zh("会长") })),
  side,
  ...(side === "guest" ? { delegation: "d" } : {}),
});

const signing = (more: object = {}) =>
  heldEvent({
    kind: "signing",
    title: zh("样本市软件协会与北河市软件协会签署合作协议"),
    home: HOSTS,
    when: { start: "2022-05-10" },
    venue: { name: zh("样本市软件协会"), organization: HOSTS },
    purpose: zh("考察交流"),
    delegations: [{ key: "d", side: "guest", head: "li", size: 8 }],
    participants: [head("wang", "王小样", [HOSTS], "host"), head("li", "李示例", [GUESTS], "guest")],
    agreements: [
      {
        key: "a",
        title: zh("合作协议"),
        status: "signed",
        parties: [
          { organization: HOSTS, signatories: ["wang"] },
          { organization: GUESTS, signatories: ["li"] },
        ],
      },
    ],
    ...more,
  });

const CAME = "李示例一行8人到样本市软件协会考察交流";

it("states who came before what was signed, whichever post the leader has first", () => {
  const union = association("示例省软件联合会");
  const participants = [
    head("wang", "王小样", [HOSTS], "host"),
    head("li", "李示例", [union, GUESTS], "guest"),
  ];
  expect(faultlessText(signing({ participants }), "zh")).toContain(CAME);
});

it("states who came before what three parties signed, and for whom each of two people signed", () => {
  const text = faultlessText(
    signing({
      participants: [head("wang", "王小样", [HOSTS], "host"), head("li", "李示例", [GUESTS, THIRD], "guest")],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          status: "signed",
          parties: [
            { organization: HOSTS, signatories: ["wang"] },
            { organization: GUESTS, signatories: ["li"] },
            { organization: THIRD, signatories: ["li"] },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain(CAME);
  expect(text).toMatch(/王小样代表[^，。]+，李示例代表北河市软件协会、南山市软件协会签字/);
});

it("states who came where several documents were signed, and where no delegation is known", () => {
  const both = ["合作协议", "人才培养备忘录"].map((title, at) => ({
    key: `a${at}`,
    title: zh(title),
    status: "signed",
    parties: [{ organization: HOSTS }, { organization: GUESTS }],
  }));
  expect(faultlessText(signing({ agreements: both }), "zh")).toContain(CAME);
  const participants = [
    head("wang", "王小样", [HOSTS], "host"),
    { ...head("li", "李示例", [GUESTS], "guest"), delegation: undefined },
  ];
  expect(faultlessText(signing({ delegations: [], participants }), "zh")).toContain(
    "李示例到样本市软件协会考察交流",
  );
});

it("gives an act without an object a verb of its own where nobody is known to have travelled", () => {
  const text = faultlessText(signing({ venue: { name: zh("东湖宾馆") } }), "zh");
  expect(text).toContain("签署合作协议，并开展考察交流");
});

it("lets nobody travel to the city in the name of their own organization, nor to no place at all", () => {
  const here = { venue: undefined, city: zh("北河市") };
  expect(faultlessText(signing(here), "zh")).not.toContain("到北河");
  expect(faultlessText(signing({ venue: undefined }), "zh")).toContain("签署合作协议，并开展考察交流");
});

it("reads 参访 as what somebody travels for", () => {
  expect(faultlessText(signing({ purpose: zh("参访交流") }), "zh")).toContain("到样本市软件协会参访交流");
});

it("names both of two institutions for which somebody signed", () => {
  const school = (name: string) => ({ name: zh(name), kind: "university" });
  const [one, other] = [school("样本职业学院"), school("样本工贸学校")];
  const text = faultlessText(
    signing({
      purpose: undefined,
      delegations: [],
      participants: [
        head("wang", "王小样", [one], "host"),
        { ...head("li", "李示例", [GUESTS], "guest"), delegation: undefined },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          status: "signed",
          parties: [
            { organization: one, signatories: ["wang"] },
            { organization: other, signatories: ["wang"] },
            { organization: GUESTS, signatories: ["li"] },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toContain("代表学校");
});
