import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// The invented signing of an agreement with a purpose.

const UNI = { name: zh("云溪大学"), kind: "university" };
const GROUP = { name: zh("示例集团"), kind: "company" };

const signed = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("云溪大学与示例集团签署战略合作协议"),
      home: UNI,
      city: zh("云溪"),
      venue: { name: zh("云溪大学图书馆") },
      participants: [
        personOf("an", "安例", "示例集团", "董事长", { side: "guest" }),
        personOf("che", "车试", "云溪大学", "校长", { side: "host" }),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: zh("战略合作协议"),
          type: "strategic_cooperation",
          status: "signed",
          parties: [
            { organization: UNI, signatories: ["che"] },
            { organization: GROUP, signatories: ["an"] },
          ],
          ...more,
        },
      ],
    }),
    "zh",
  );

const FIELDS = { fields: [zh("人才培养"), zh("科研合作")] };

it("states what cooperation leads to behind its fields, not beside the signing", () => {
  const text = signed({ ...FIELDS, purpose: zh("促进双方共同发展，更好服务地方经济") });
  expect(text).toContain("在人才培养和科研合作领域开展合作，促进双方共同发展，更好服务地方经济。");
  expect(text).not.toMatch(/以促进|旨在/);
});

it("keeps a purpose beside the signing where no fields are known", () => {
  expect(signed({ purpose: zh("促进双方共同发展") })).toContain("签署战略合作协议，以促进双方共同发展。");
});

it("keeps what the document does itself beside the signing", () => {
  expect(signed({ ...FIELDS, purpose: zh("建立校企合作机制") })).toMatch(/以建立校企合作机制|旨在建立/);
});

it("takes no community for what is done together", () => {
  expect(signed({ ...FIELDS, purpose: zh("共同体建设提质增效") })).not.toContain("开展合作，共同体");
});
