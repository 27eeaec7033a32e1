/** Locales of many scripts, orders and signs, for property tests over Intl's own writing. */
export const locales =
  'af-ZA ar-AE ar-EG ar-MA az-AZ bg-BG bn-BD ca-ES cs-CZ cy-GB da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IN en-US en-ZA es-AR es-ES es-MX es-PA et-EE eu-ES fa-IR fi-FI fil-PH fr-CA fr-CH fr-FR ga-IE gl-ES he-IL hi-IN hi-IN-u-nu-deva hr-HR hu-HU hy-AM id-ID is-IS it-CH it-IT ja-JP ka-GE kk-KZ km-KH ko-KR lo-LA lt-LT lv-LV mk-MK ml-IN mn-MN mr-IN mr-IN-u-nu-deva ms-MY my-MM nb-NO ne-NP nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sq-AL sr-RS sv-SE sw-KE ta-IN te-IN th-TH tr-TR uk-UA ur-PK vi-VN zh-CN zh-TW zu-ZA'.split(
    ' ',
  );
