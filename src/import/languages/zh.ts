import { EMPTY_TABLE } from "./empty-table";
import type { LanguageTable } from "./language";

export const chinese: LanguageTable = {
  ...EMPTY_TABLE,
  tag: "zh",
  saying:
    "说 表示 称 指出 强调 写道 问 答 回答 回忆 补充 解释 透露 坦言 认为 宣布 警告 呼吁 感叹 喊 喊道 高喊 笑着说 告诉 介绍 直言 說 稱 指出 強調 問 回憶 補充 解釋 認為 宣布 道 写 提到 承认 反问 追问",
  judging: "称 称为 形容 批评 指责 赞扬 称赞 形容为 稱 批評 指責",
  sources: "据 根据 按照 據 用",
  documents: "声明 公告 信 报告 通知 文章 判决书 横幅 标语 信中 声明中 公告中 报告中",
  male: "他",
  female: "她",
  unknown: "他们 她们 大家 我们 有人",
  titles: "先生 女士 教授 博士 主席 部长 总统 总理 市长 主任 经理 老师 医生 记者",
  roles:
    "发言人 部长 主席 总统 总理 市长 主任 经理 老师 医生 教授 馆长 校长 局长 院长 教练 队长 队员 居民 村民 店主 老板 记者 作家 导演 演员 学者 专家 律师 警察 市民 乘客 司机 负责人 创始人 工程师 渔民 农民 秘书长 摊主 研究员 书记 镇长 村长 厨师 志愿者 学生 家长 母亲 父亲 顾客",
  groups:
    "警方 政府 公司 外交部 法院 媒体 委员会 大学 医院 银行 部门 居民们 村民们 抗议者 球迷 专家们 消防部门 市政府",
  works: "电影 书 小说 歌曲 专辑 诗 画 展览 节目 文章 题为 名为",
  naming: "所谓 所谓的 绰号 外号 名叫 被称为 俗称 叫做 号 一词 二字 称为 名为 昵称 人称",
  nearDays: "前天=-2 昨天=-1 昨日=-1 今天=0 明天=1",
  withoutSpaces: true,
};
