import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// An invented visit with talks that have a name.

const visit = (item: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("安例率团访问云溪市"),
      city: zh("云溪"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "样本市人民政府", "市长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        personOf("che", "车试", "云溪市人民政府", "市长", { side: "host", roles: ["receiver"] }),
        personOf("ding", "丁拟", "云溪市商务局", "局长", { side: "host" }),
      ],
      agenda: [
        { key: "s", activity: "tour", saw: [zh("云溪港")] },
        { key: "t", activity: "talks", people: [{ key: "an" }, { key: "ding" }], ...item },
      ],
    }),
    "zh",
  );

it("does not repeat as a topic what the name of the talks says", () => {
  expect(visit({ title: zh("港口合作座谈会"), topics: [zh("港口合作")] })).toMatch(/举行港口合作座谈会。/);
  expect(visit({ title: zh("港口合作座谈会"), topics: [zh("港口合作有关事宜")] })).toMatch(
    /举行港口合作座谈会。/,
  );
});

it("states topics of which the name of the talks says nothing", () => {
  expect(visit({ title: zh("港口合作座谈会"), topics: [zh("港口合作"), zh("航线开通")] })).toMatch(
    /港口合作座谈会，(?:就|围绕)港口合作和航线开通/,
  );
});

it("states a topic that is only a part of a word of the name, and one beside which there were others", () => {
  expect(visit({ title: zh("新能源汽车座谈会"), topics: [zh("新能源")] })).toMatch(/就新能源进行/);
  expect(visit({ title: zh("港口合作座谈会"), topics: [zh("港口合作")], topicsOpen: true })).toMatch(
    /就港口合作等/,
  );
});

it("keeps the topics of an item that is the event itself, which is not held again", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("智慧港口研讨会举行"),
      officialName: zh("智慧港口研讨会"),
      city: zh("云溪"),
      participants: [],
      agenda: [{ key: "d", activity: "discussion", title: zh("智慧港口研讨会"), topics: [zh("智慧港口")] }],
    }),
    "zh",
  );
  expect(text).not.toContain("还举行");
  expect(text).toContain("围绕智慧港口");
});

it("calls a discussion of which no more is known talks", () => {
  expect(visit({ activity: "discussion" })).toMatch(/与云溪市商务局局长丁拟座谈交流/);
});
