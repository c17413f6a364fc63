import "@fontsource-variable/noto-serif-sc";
