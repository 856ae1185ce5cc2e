/**
 * Rules that read the advice of a status report: it names who can do something. The first who is named acts first.
 */
import type { Rule } from './rule.ts'

export const rulesForAdvice: readonly Rule[] = [
  {
    id: 'advice-carrier-resends',
    when: { advises: /自动补发/ },
    actor: 'nobody',
    retry: 'no',
    why: 'The message is still under way.',
  },
  {
    id: 'advice-wait',
    when: { advises: /^不用处理|^过一会儿|^等用户/ },
    actor: 'nobody',
    retry: 'later',
    why: 'Only time helps.',
  },
  {
    id: 'advice-send-again',
    when: { advises: /^再提交一次即可|^重新提交，测试/ },
    actor: 'developer',
    retry: 'yes',
    why: 'The advice is to send again as it is.',
  },
  {
    id: 'advice-support',
    when: {
      advises:
        /^(请(华为|客服)|与华为|把(具体号码|应用场景)|记下|短信平台内部问题|看短信签名要不要激活|确认(这个手机|华为云账号))/,
    },
    actor: 'huawei-support',
    why: 'Support is told, and takes it from there.',
  },
  {
    id: 'advice-support-asks-carrier',
    when: { advises: /^拨测/ },
    actor: 'customer',
    why: 'Whoever knows the number calls it first.',
  },
  {
    id: 'advice-carrier',
    when: { advises: /^(请|向)运营商/ },
    actor: 'carrier',
    why: 'The advice names the carrier.',
  },
  {
    id: 'advice-end-user',
    when: {
      advises:
        /^(请(用户|被叫|主叫|终端用户)|1\. 请机主|先确认(手机)?终端|先确认用户|核对终端|清理|缴费|开通短信|用户(把|充值)|编辑短信|把短信箱|信号正常|换一个号码，或续费|进了营销黑名单|到次日再发，或先确认)/,
    },
    actor: 'end-user',
    why: 'It is the person with the phone who can change it.',
  },
  {
    id: 'advice-number-list',
    when: {
      advises:
        /^(确认(手机号码|目标号码)|换一个(手机)?号码|从接收号码|核对(手机号码|被叫号码|群发文件)|看(手机)?号码|看终端号码|改成正确的号码|用正确的手机号|自己检查提交的手机号|用多个号码|调测阶段)/,
    },
    actor: 'customer',
    why: 'The list of numbers belongs to whoever sends.',
  },
  {
    id: 'advice-console',
    when: { advises: /控制台“|套餐包/ },
    actor: 'customer',
    retry: 'after-fix',
    why: 'Something to set or to buy in the console.',
  },
  {
    id: 'advice-sending',
    when: {
      advises:
        /^(降低|减少|控制|分两次|到次|到第二天|过|选有效|在正确|重新选定|改一改(短信|发送|短消息)?(内容|时间)|修改内容|去掉|不要重复|看短信内容|换发送内容|看是不是短信轰炸|非行业|短信内容最多|核对短信内容|看发送的短信)/,
    },
    actor: 'customer',
    why: 'What is sent, how much of it and when is the sender’s to change.',
  },
  {
    id: 'advice-signature',
    when: { advises: /签名/ },
    actor: 'customer',
    why: 'Signatures are applied for and chosen by the sender.',
  },
  {
    id: 'advice-program',
    when: {
      advises:
        /^(用正确的|核对|核查|检查|看|改|换|填写|多加|删减|自己检查|减少(短信)?字符|添加|过 30 分钟再注册)/,
    },
    actor: 'developer',
    retry: 'after-fix',
    why: 'A field of the request, or the program that fills it.',
  },
]
