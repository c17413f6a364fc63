import { expect, test } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// Where companions and hosts are named on a visit that began with a tour. All names are invented.

const GUEST = { side: "guest", delegation: "d" };
const HOST = { side: "host" };
const tour = { key: "t", activity: "tour", saw: [zh("候船厅"), zh("调度室")], sawOpen: true };

test("many hosts come before what the visitors saw, and companions close the text", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口商会赴云雀市航运协会交流"),
      home: PORT,
      delegations: [{ key: "d", side: "guest", head: "an", size: 6 }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { ...GUEST, roles: ["head"] }),
        ...["白样", "车例", "葛样", "韩例", "杜样"].map((name, at) =>
          personOf(`g${at}`, name, "湖滨港口商会", `第${at + 2}届理事会常务副会长`, GUEST),
        ),
        ...["何许", "莫常", "林例", "程样", "田许", "江常", "尤例", "高样"].map((name, at) =>
          personOf(`h${at}`, name, "云雀市航运协会", at === 0 ? "会长" : "副会长", {
            ...HOST,
            roles: ["receiver"],
          }),
        ),
      ],
      agenda: [
        tour,
        {
          key: "k",
          activity: "talks",
          topics: [zh("航线开发")],
          remarks: [remark("r", "h0", "introduce", "协会工作情况"), remark("s", "an", "thank", "热情接待")],
        },
      ],
    }),
    "zh",
  );
  const lead = text.slice(text.indexOf("3月5日"));
  for (const name of ["何许", "高样"]) expect(lead.indexOf(name)).toBeLessThan(lead.indexOf("候船厅"));
  expect(lead).toMatch(/杜样(?:随行|参加[^。]{2,4})。\s*$/);
  expect(text).not.toContain("参加接待");
});

test("a group of the hosts is named at the talks after the tour", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会考察团考察湖滨港口商会"),
      home: PORT,
      venue: { name: zh("湖滨港口商会"), organization: PORT },
      delegations: [{ key: "d", name: zh("云雀市航运协会考察团"), side: "guest", head: "an", size: 6 }],
      participants: [
        personOf("bai", "白样", "湖滨市交通局", "局长", { ...HOST, roles: ["receiver"] }),
        personOf("an", "安例", "云雀市航运协会", "会长", { ...GUEST, roles: ["head"] }),
        { key: "c", group: zh("到过云雀市的船长代表"), of: [PORT], side: "host" },
      ],
      agenda: [
        tour,
        {
          key: "k",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("航线开发"), zh("船员培训")],
          remarks: [
            remark("r", "bai", "introduce", "商会的基本情况"),
            remark("s", "an", "hope", "双方加强交流"),
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toContain("接待了来宾。湖滨港口商会到过云雀市的船长代表");
  expect(text).toMatch(/候船厅[^。]*。[^。]*(?:座谈|交流|意见)，[^。]*船长代表参加。/);
});

test("the second organization of the title comes in the first paragraph, and hosts who went along at the tour", () => {
  const escort = { ...HOST, roles: ["receiver", "escort"] };
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口商会、海原省侨联赴云雀市走访会员"),
      home: PORT,
      city: zh("云雀市"),
      venue: { name: zh("云雀制帆厂") },
      delegations: [{ key: "d", side: "guest", head: "an", size: 6 }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "秘书长", { ...GUEST, roles: ["head"] }),
        personOf("bai", "白样", "海原省侨联", "联络部部长", GUEST),
        { key: "s", group: zh("秘书部工作人员"), of: [PORT], ...GUEST },
        personOf("he", "何许", "湖滨港口商会", "副会长", {
          ...HOST,
          roles: ["receiver", "guide", "speaker"],
        }),
        personOf("mo", "莫常", "云雀市侨联", "副主席", escort),
        personOf("lin", "林例", "云雀市帆山镇", "副镇长", escort),
      ],
      agenda: [{ ...tour, remarks: [remark("r", "he", "say", "要把健康的经营理念带回来")] }],
    }),
    "zh",
  );
  expect(text.indexOf("海原省侨联", 30)).toBeLessThan(text.indexOf("候船厅"));
  expect(text).toMatch(/候船厅[^。]*陪同。/);
});
