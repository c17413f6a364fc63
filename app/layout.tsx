import "./layers.css";
import "./mantine.css";
import "./theme-variables.css";
import "./look.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getNow, getTimeZone, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EarlyInputScript } from "@/components/early-input-script";
import { LANGUAGE_TAG } from "@/domain/events/values";
import { FontCheck } from "./font-check";
import { screensAt } from "./message-screens";
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
  const sent = await headers();
  const nonce = sent.get("x-nonce") ?? undefined;
  return (
    <html lang={LANGUAGE_TAG[locale]} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
        <EarlyInputScript nonce={nonce} />
        <FontCheck nonce={nonce} />
      </head>
      <body>
        <Messages
          lang={locale}
          screens={screensAt(sent.get("x-address") ?? "")}
          timeZone={await getTimeZone()}
          now={await getNow()}
        >
          <Providers nonce={nonce}>{children}</Providers>
        </Messages>
      </body>
    </html>
  );
}
