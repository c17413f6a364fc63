import { expect, it } from "vitest";
import { textOf } from "../../phrase";
import { didLaunch, launchedBy, launchVerb } from "./launched";

const launched = (...points: string[]): string =>
  textOf(launchedBy(points.map((text, at) => ({ text, path: `p${at}` }))));

it("publishes a work, whatever is behind its title", () => {
  expect(launched("《湖滨港志》第一卷")).toBe("发布《湖滨港志》第一卷");
  expect(launched("《湖滨港志（2023）》")).toBe("发布《湖滨港志（2023）》");
});

it("unveils a building rather than starting it", () => {
  expect(launched("新校史馆")).toBe("为新校史馆揭牌");
  expect(launched("航运教学楼")).toBe("为航运教学楼揭牌");
});

it("completes a building at the ceremony of that name", () => {
  expect(launchVerb("湖滨大厦", "落成仪式")).toBe("落成");
  expect(launchVerb("湖滨大厦", "揭牌仪式")).toBe("揭牌");
  expect(launchVerb("湖滨领事馆", "开馆仪式")).toBe("开馆");
  expect(launchVerb("航运系统", "落成仪式")).toBe("上线");
  expect(launchVerb("万帆行政大楼", "落成典礼")).toBe("落成");
  expect(launchVerb("云溪渔港", "竣工仪式")).toBe("落成");
  expect(launched("万帆行政大楼")).toBe("为万帆行政大楼揭牌");
  for (const what of ["万帆奖学金", "校企合作项目", "港航人才计划"])
    expect(launchVerb(what, "万帆楼落成典礼")).toBe("启动");
  expect(launchVerb("《万帆楼志》", "落成典礼")).toBe("发布");
});

it("gives each of several things a verb that it takes", () => {
  expect(launched("《湖滨港志》第一卷", "港志数字化平台")).toBe("发布《湖滨港志》第一卷，启动港志数字化平台");
  expect(launched("会员培训项目", "港志数字化平台")).toBe("启动会员培训项目和港志数字化平台");
});

it("brings a program for telephones online", () => {
  expect(launchVerb("云雀号“商会专区”手机客户端")).toBe("上线");
});

it("publishes schemes and works at an occasion of that name, but starts an action, and opens a centre", () => {
  expect(launchVerb("湖滨城市规划", "大会开幕式")).toBe("发布");
  expect(launchVerb("港口绿色发展三年行动方案", "启动仪式")).toBe("启动");
  expect(launchVerb("“湖滨鲜”区域品牌", "品牌发布仪式")).toBe("发布");
  expect(launchVerb("海洋公益行动", "项目发布仪式")).toBe("启动");
  expect(launchVerb("航运青年创业大赛", "项目发布暨启动仪式")).toBe("启动");
  expect(launchVerb("湖滨冷链研究中心", "新闻发布会")).toBe("揭牌");
});

it("publishes what has its name in quotation marks", () => {
  expect(launchVerb("“湖滨协同发展联合倡议”")).toBe("发布");
});

it("gives people a verb of their own for what was recorded with its verb behind it", () => {
  const did = (text: string, called?: string): string =>
    textOf(didLaunch({ text, path: "p" }, true, called) ?? { pieces: [], paths: [] });
  expect(did("湖滨创新中心开工", "该中心")).toBe("共同启动该中心开工");
  expect(did("湖滨创新中心揭牌")).toBe("共同为湖滨创新中心揭牌");
  expect(did("青年计划启动")).toBe("共同启动青年计划");
  expect(did("湖滨商会成立")).toBe("共同见证湖滨商会成立");
  expect(did("湖滨航运平台正式上线")).toBe("共同启动湖滨航运平台");
  expect(did("湖滨电池工厂投产")).toBe("共同见证湖滨电池工厂投产");
  expect(did("为湖滨创新中心揭牌")).toBe("");
});
