import { expect, it } from "vitest";
import { zoneName, zonesMatching } from "./zone-name";

it("calls a time zone by its name in the language, and otherwise by its identifier", () => {
  expect(zoneName("Asia/Shanghai", "zh", "北京时间")).toBe("北京时间");
  expect(zoneName("Asia/Tokyo", "en", "Beijing time")).toBe("Japan Standard Time");
  expect(zoneName("Asia/Tokyo", "zh", "北京时间")).toContain("日本");
  expect(zoneName("Asia/Shang", "en", "Beijing time")).toBe("Asia/Shang");
  expect(zoneName("", "en", "Beijing time")).toBe("");
});

it("finds a time zone by its name and by its identifier", () => {
  expect(zonesMatching("北京", "zh", "北京时间")).toEqual([{ id: "Asia/Shanghai", name: "北京时间" }]);
  expect(zonesMatching("shanghai", "en", "Beijing time")[0]?.id).toBe("Asia/Shanghai");
  expect(zonesMatching("new york", "en", "Beijing time")[0]?.id).toBe("America/New_York");
});
