import createNextIntlPlugin from "next-intl/plugin";
import { HEADERS, NO_PAGE } from "./server/http/answer-headers.mjs";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  experimental: {
    optimizePackageImports: ["@mantine/core", "@mantine/hooks", "@tabler/icons-react"],
    // Writing the cache and the maps is a fifth of a build, which most clones make once; see scripts/build.mjs.
    turbopackFileSystemCacheForBuild: process.env.REBUILD === "1",
    turbopackSourceMaps: false,
    // Loading every page took a quarter of a start's processor time; each is loaded when it is first opened.
    preloadEntriesOnStart: false,
  },
  turbopack: {
    rules: {
      "*.first.ts": {
        condition: "production",
        loaders: [
          {
            loader: "next-intl/extractor/catalogLoader",
            options: { messages: { format: "json", precompile: true } },
          },
          "./messages/first/first-texts-loader.mjs",
        ],
        as: "*.js",
      },
    },
  },
  // They load files of their own beside them, which a bundle would lose.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "postgres",
    "@node-rs/argon2",
    "pino",
    "pg-boss",
    "nodemailer",
    "playwright-core",
  ],
  // `npm run verify` has checked the types; `npm start` on an office's computer need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers: HEADERS },
    { source: "/api/:path*", headers: NO_PAGE },
  ],
};

export default createNextIntlPlugin({
  requestConfig: "./app/i18n.ts",
  // Messages are parsed while building, so that no page carries the parser.
  experimental: { messages: { path: "./messages", format: "json", locales: ["en", "zh"], precompile: true } },
})(config);
