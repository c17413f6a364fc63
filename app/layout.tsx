import "./layers.css";
import "@fontsource-variable/noto-sans-sc";
import "./mantine.css";
import "./theme-variables.css";
import "./look.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getNow, getTimeZone, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EARLY_INPUT } from "@/components/early-input";
import { Messages } from "./messages";
import { Providers } from "./providers";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("app");
  return { title: { default: t("name"), template: `%s · ${t("name")}` }, robots: { index: false } };
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f7f8" },
    { media: "(prefers-color-scheme: dark)", color: "#15181d" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, which must run before any file is fetched */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: EARLY_INPUT }} />
      </head>
      <body>
        <Messages lang={locale} timeZone={await getTimeZone()} now={await getNow()}>
          <Providers nonce={nonce}>{children}</Providers>
        </Messages>
      </body>
    </html>
  );
}
