import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, zh } from "../whole-articles/lake-town.test-data";

const org = (name: string) => ({ organization: { name: zh(name), kind: "association" } });
const signing = (
  talks: object,
  others: readonly object[] = [],
  items: readonly object[] = [],
  more: readonly object[] = [],
): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("枫叶商会与松山协会签署合作协议"),
      home: { name: zh("松山协会"), kind: "association" },
      city: zh("松山"),
      participants: [
        officerOf("lin", "林谷", "枫叶商会", "会长", { side: "guest", roles: ["head"] }),
        officerOf("bai", "白样", "松山协会", "会长", { side: "host", roles: ["receiver"] }),
        ...others,
      ],
      agenda: [
        ...items,
        { key: "t", activity: "talks", topics: [zh("船员培训"), zh("航线建设")], ...talks },
        { key: "s", activity: "signing", agreements: ["a"] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [org("枫叶商会"), org("松山协会"), ...more],
        },
      ],
    }),
    "zh",
  );

it("holds talks beside a signing, instead of taking them for known", () => {
  const text = signing({ title: zh("座谈会") });
  expect(text).toMatch(/双方(?:还)?举行(?:了)?座谈会，[就围]/);
  expect(text).not.toContain("座谈会围绕");
});

it("has no two sides where three organizations sign", () => {
  const third = officerOf("he", "何例", "云溪商会", "会长", { side: "guest" });
  const text = signing({ title: zh("座谈会") }, [third], [], [org("云溪商会")]);
  expect(text).not.toContain("双方");
});

it("names the few who talked, where others came to another item", () => {
  const crowd = { key: "c", group: zh("航运界人士") };
  const opened = {
    key: "o",
    activity: "ceremony",
    title: zh("船展开幕式"),
    told: "before",
    people: [{ key: "c" }],
  };
  const people = [{ key: "lin" }, { key: "bai" }];
  const text = signing({ people }, [crowd], [opened]);
  expect(text).toContain("白样与枫叶商会会长林谷座谈，就船员培训");
  expect(text).not.toContain("与会人员就");
  const chaired = signing({ people: [{ key: "lin" }, { key: "bai", as: "chair" }] }, [crowd], [opened]);
  expect(chaired).not.toContain("林谷与白样座谈");
});
