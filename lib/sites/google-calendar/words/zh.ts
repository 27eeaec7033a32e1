import type { Words } from '../words';

/** Chinese, Taiwan's wording first. All [G]: nothing captured was found. */
export const zh: Words = {
  isProven: false,
  allDay: ['全天', '整天'],
  responses: {
    accepted: ['已接受', '接受', '會參加'],
    declined: ['已拒絕', '已婉拒', '拒絕', '不參加'],
    tentative: ['待定', '不確定', '暫定'],
    awaiting: ['需要回覆', '等待回覆', '尚未回覆'],
  },
  organiser: ['主辦人', '召集人', '發起人'],
  optional: ['選擇性參加', '可選'],
  noLocation: ['沒有地點', '未指定地點', '無地點'],
  location: ['地點:'],
  calendar: ['日曆:'],
  colour: ['顏色:', '色彩:'],
  description: ['說明:'],
  notMeetings: ['工作地點:', '工作:', '待辦事項:'],
  ownTime: ['專注時間', '不在辦公室'],
  to: ['到', '至'],
  toAfterTime: [],
  fillers: [],
};
