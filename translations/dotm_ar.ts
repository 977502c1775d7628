<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutFigure</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AccountFoot</name>
    <message>
        <source>Member %1</source>
        <translation>العضو %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop.</source>
        <translation>لا توجد سلسلة مفاتيح: تبقى مسجّل الدخول حتى تغلق DOTM Desktop.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Change to admin mode</source>
        <translation>التبديل إلى وضع الإدارة</translation>
    </message>
    <message>
        <source>Change to customer mode</source>
        <translation>التبديل إلى وضع العميل</translation>
    </message>
    <message>
        <source>Asks you to sign in again</source>
        <translation>يطلب منك تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>ActionError</name>
    <message>
        <source>%1 %2</source>
        <comment>what it means. what to do.</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ActivatePage</name>
    <message>
        <source>Get your line</source>
        <translation>احصل على خطك</translation>
    </message>
    <message>
        <source>Phone check</source>
        <translation>فحص الهاتف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What is shown was read before. We try again by ourselves.</source>
        <translation>ما يظهر هنا قُرئ سابقًا. نعيد المحاولة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>ActivationDetails</name>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Last fault: %1. %2</source>
        <comment>a cause in words, then the sentence as it was noted</comment>
        <translation>آخر عطل: %1. %2</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Show the subscriber</source>
        <translation>عرض المشترك</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>To quote</source>
        <translation>للاستشهاد</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>did not leave</source>
        <translation>لم تخرج</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>since when, and how long that is: &quot;9:12 AM, 41 min&quot;</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>amount, time</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>لا شيء تلقائيًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <extracomment>place in the queue of the hour, how long it still takes</extracomment>
        <translation>المكان في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>معرّف التفعيل</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>معرّف الخط</translation>
    </message>
</context>
<context>
    <name>ActivationHour</name>
    <message numerus="yes">
        <source>All who wait: %Ln</source>
        <translation>
            <numerusform>كل المنتظرين: %Ln</numerusform>
            <numerusform>كل المنتظرين: %Ln</numerusform>
            <numerusform>كل المنتظرين: %Ln</numerusform>
            <numerusform>كل المنتظرين: %Ln</numerusform>
            <numerusform>كل المنتظرين: %Ln</numerusform>
            <numerusform>كل المنتظرين: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 this rolling hour</source>
        <translation>%1 من %2 في هذه الساعة المتحركة</translation>
    </message>
    <message>
        <source>The hour is not known yet</source>
        <translation>الساعة غير معروفة بعد</translation>
    </message>
</context>
<context>
    <name>ActivationHourSheet</name>
    <message>
        <source>The rolling hour</source>
        <translation>الساعة المتحركة</translation>
    </message>
</context>
<context>
    <name>ActivationList</name>
    <message>
        <source>Activations</source>
        <translation>عمليات التفعيل</translation>
    </message>
</context>
<context>
    <name>ActivationRetrySheet</name>
    <message>
        <source>Try %1 again</source>
        <translation>إعادة محاولة %1</translation>
    </message>
    <message>
        <source>This is what would be done. Nothing has been changed yet.</source>
        <translation>هذا ما سيُنفَّذ. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Asking what would be done</source>
        <translation>نسأل عمّا سيُنفَّذ</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Activations</name>
    <message>
        <source>Customer at the payment provider</source>
        <translation>العميل لدى مزوّد الدفع</translation>
    </message>
    <message>
        <source>Bill made and sent</source>
        <translation>إعداد الفاتورة وإرسالها</translation>
    </message>
    <message>
        <source>Bill read again</source>
        <translation>قراءة الفاتورة مجددًا</translation>
    </message>
    <message>
        <source>Bill withdrawn</source>
        <translation>سحب الفاتورة</translation>
    </message>
    <message>
        <source>Person at the carrier</source>
        <translation>الشخص لدى المشغّل</translation>
    </message>
    <message>
        <source>Line ordered at the carrier</source>
        <translation>طلب الخط من المشغّل</translation>
    </message>
    <message>
        <source>Line watched until it works</source>
        <translation>مراقبة الخط حتى يعمل</translation>
    </message>
    <message>
        <source>Mail with the code</source>
        <translation>رسالة تحمل الرمز</translation>
    </message>
    <message numerus="yes">
        <source>given up after %n try/tries</source>
        <translation>
            <numerusform>تُرك دون محاولات</numerusform>
            <numerusform>تُرك بعد محاولة واحدة</numerusform>
            <numerusform>تُرك بعد محاولتين</numerusform>
            <numerusform>تُرك بعد %n محاولات</numerusform>
            <numerusform>تُرك بعد %n محاولة</numerusform>
            <numerusform>تُرك بعد %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again now; %1.</source>
        <extracomment>%1: &quot;given up after 12 tries&quot;</extracomment>
        <translation>تُعاد المحاولة الآن؛ %1.</translation>
    </message>
    <message>
        <source>Tried now instead of later.</source>
        <translation>تُجرى المحاولة الآن بدلًا من لاحقًا.</translation>
    </message>
    <message>
        <source>Begins now.</source>
        <translation>تبدأ الآن.</translation>
    </message>
    <message>
        <source>Is being tried at this moment; left alone.</source>
        <translation>تُجرى المحاولة في هذه اللحظة؛ تُترك كما هي.</translation>
    </message>
    <message>
        <source>Follows by itself.</source>
        <translation>تتبع تلقائيًا.</translation>
    </message>
    <message>
        <source>A mail that may have left is not sent twice where the mail service knows its key.</source>
        <translation>الرسالة التي ربما خرجت لا تُرسل مرتين إذا كانت خدمة البريد تعرف مفتاحها.</translation>
    </message>
    <message>
        <source>Only reads at the carrier.</source>
        <translation>تقرأ فقط لدى المشغّل.</translation>
    </message>
    <message>
        <source>Only reads at the payment provider.</source>
        <translation>تقرأ فقط لدى مزوّد الدفع.</translation>
    </message>
    <message>
        <source>The carrier is read first: what is there already is taken, nothing is made twice.</source>
        <translation>يُقرأ المشغّل أولًا: يُؤخذ ما هو موجود، ولا يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>The payment provider is read first: what is there already is taken, nothing is made twice.</source>
        <translation>يُقرأ مزوّد الدفع أولًا: يُؤخذ ما هو موجود، ولا يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>An earlier try may have got through.</source>
        <translation>ربما وصلت محاولة سابقة.</translation>
    </message>
    <message>
        <source>The other side was not reached</source>
        <translation>لم يُوصَل إلى الطرف الآخر</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>لم تصل إجابة في الوقت المناسب</translation>
    </message>
    <message>
        <source>The other side asked to wait</source>
        <translation>طلب الطرف الآخر الانتظار</translation>
    </message>
    <message>
        <source>The other side does not accept our key</source>
        <translation>الطرف الآخر لا يقبل مفتاحنا</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>إعداد مفقود</translation>
    </message>
    <message>
        <source>The other side was out of order</source>
        <translation>كان الطرف الآخر معطّلًا</translation>
    </message>
    <message>
        <source>The answer could not be used</source>
        <translation>تعذّر استخدام الإجابة</translation>
    </message>
    <message>
        <source>It was not there</source>
        <translation>لم يكن موجودًا</translation>
    </message>
    <message>
        <source>The other side refused</source>
        <translation>رفض الطرف الآخر</translation>
    </message>
    <message>
        <source>A fault of ours</source>
        <translation>خطأ من جانبنا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>being tried now</source>
        <translation>تُجرى المحاولة الآن</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how often it was tried in vain, when the next try is</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries failed</source>
        <translation>
            <numerusform>لا محاولات فاشلة</numerusform>
            <numerusform>محاولة فاشلة واحدة</numerusform>
            <numerusform>محاولتان فاشلتان</numerusform>
            <numerusform>%n محاولات فاشلة</numerusform>
            <numerusform>%n محاولة فاشلة</numerusform>
            <numerusform>%n محاولة فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>طُلب الخط</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>دُفعت الفاتورة</translation>
    </message>
    <message>
        <source>Line active</source>
        <translation>الخط نشط</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>how long somebody in the queue still waits</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>how long somebody in the queue still waits: &quot;about 8 min&quot;</extracomment>
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>ActivationsExport</name>
    <message>
        <source>Activation</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>عمليات التفعيل</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>ActivationsPage</name>
    <message>
        <source>Activations</source>
        <translation>عمليات التفعيل</translation>
    </message>
    <message>
        <source>Which activations</source>
        <translation>أي عمليات تفعيل</translation>
    </message>
    <message>
        <source>Older ones could not be read. What is listed stays.</source>
        <translation>تعذّرت قراءة الأقدم. يبقى ما هو مدرج.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>ما هو مدرج قُرئ من قبل.</translation>
    </message>
    <message>
        <source>Choose an activation; where it stands and its steps appear here.</source>
        <translation>اختر عملية تفعيل؛ تظهر هنا حالتها وخطواتها.</translation>
    </message>
    <message>
        <source>Nothing is stuck. A paid line that takes longer than ten minutes appears here by itself.</source>
        <translation>لا شيء عالق. الخط المدفوع الذي يستغرق أكثر من عشر دقائق يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Nobody waits: every line that was paid for is made.</source>
        <translation>لا أحد ينتظر: كل خط مدفوع قد أُنشئ.</translation>
    </message>
    <message>
        <source>No line is active yet.</source>
        <translation>لا يوجد خط نشط بعد.</translation>
    </message>
    <message>
        <source>Nothing has failed: no bill that could not be made, no mail that did not leave.</source>
        <translation>لم يفشل شيء: لا فاتورة تعذّر إعدادها ولا رسالة لم تخرج.</translation>
    </message>
    <message>
        <source>Every activation of this group. What is covered here is covered in the file.</source>
        <translation>كل عمليات التفعيل في هذه المجموعة. وما هو مخفي هنا مخفي في الملف.</translation>
    </message>
</context>
<context>
    <name>AdminVoice</name>
    <message>
        <source>Welcome</source>
        <translation>ترحيب</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Text of one’s own</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>Canadian Rockstar</source>
        <translation>نجم الروك الكندي</translation>
    </message>
    <message>
        <source>Energetic and enthusiastic</source>
        <translation>صوت مفعم بالحيوية والحماس</translation>
    </message>
    <message>
        <source>Science Teacher</source>
        <translation>معلّمة العلوم</translation>
    </message>
    <message>
        <source>Clear and professional</source>
        <translation>صوت واضح ومهني</translation>
    </message>
    <message>
        <source>Buddy Friend</source>
        <translation>الصديق الودود</translation>
    </message>
    <message>
        <source>Warm and friendly</source>
        <translation>صوت دافئ وودود</translation>
    </message>
    <message>
        <source>captions alone</source>
        <translation>نصوص مكتوبة فقط</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>حتى النهاية</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>how far somebody listened; %1 is minutes and seconds, as &quot;1:05&quot;</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>The local voice speaks</source>
        <translation>الصوت المحلي يتكلم</translation>
    </message>
    <message>
        <source>This month’s characters of ElevenLabs are used up. ElevenLabs speaks again when %1 begins.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>نفدت أحرف ElevenLabs لهذا الشهر. يعود ElevenLabs إلى الكلام مع بداية %1.</translation>
    </message>
    <message>
        <source>Nobody speaks what is new</source>
        <translation>لا أحد ينطق الجديد</translation>
    </message>
    <message>
        <source>This month’s characters of ElevenLabs are used up, and espeak-ng is not installed. What is kept can be heard; the rest is shown as captions until %1 begins.</source>
        <translation>نفدت أحرف ElevenLabs لهذا الشهر، وبرنامج espeak-ng غير مثبت. يمكن سماع ما هو محفوظ؛ ويُعرض الباقي نصوصًا مكتوبة حتى بداية %1.</translation>
    </message>
    <message>
        <source>A simulated voice speaks</source>
        <translation>يتكلم صوت محاكى</translation>
    </message>
    <message>
        <source>The sandbox takes the place of ElevenLabs. Nothing is billed.</source>
        <translation>تحل البيئة التجريبية محل ElevenLabs. لا شيء يُحتسب ماليًا.</translation>
    </message>
    <message>
        <source>ElevenLabs speaks</source>
        <translation>ElevenLabs يتكلم</translation>
    </message>
    <message>
        <source>Each sentence once: whoever hears the same hears what is kept.</source>
        <translation>كل جملة مرة واحدة: من يسمع الجملة نفسها يسمع المحفوظ.</translation>
    </message>
    <message>
        <source>ELEVENLABS_API_KEY is not set. The espeak-ng program reads the languages it can; the others are shown as captions.</source>
        <translation>لم يُحدد ELEVENLABS_API_KEY. يقرأ برنامج espeak-ng اللغات التي يستطيعها؛ وتُعرض الأخرى نصوصًا مكتوبة.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>لا أحد يتكلم</translation>
    </message>
    <message>
        <source>ELEVENLABS_API_KEY is not set and espeak-ng is not installed. Messages are shown as captions.</source>
        <translation>لم يُحدد ELEVENLABS_API_KEY، وبرنامج espeak-ng غير مثبت. تُعرض الرسائل نصوصًا مكتوبة.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>لا حد لها.</translation>
    </message>
    <message>
        <source>Beyond them the local voice speaks, until %1 begins (UTC).</source>
        <translation>بعدها يتكلم الصوت المحلي، حتى بداية %1 (UTC).</translation>
    </message>
    <message>
        <source>Beyond them there are captions alone, until %1 begins (UTC).</source>
        <translation>بعدها نصوص مكتوبة فقط، حتى بداية %1 (UTC).</translation>
    </message>
    <message>
        <source>Characters of ElevenLabs in %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>أحرف ElevenLabs في %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences spoken</source>
        <translation>
            <numerusform>لم تُنطق أي جملة</numerusform>
            <numerusform>نُطقت جملة واحدة</numerusform>
            <numerusform>نُطقت جملتان</numerusform>
            <numerusform>نُطقت %Ln جمل</numerusform>
            <numerusform>نُطقت %Ln جملة</numerusform>
            <numerusform>نُطقت %Ln جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences could not be spoken. They are tried again when somebody wants to hear them.</source>
        <translation>
            <numerusform>لا توجد جملة تعذر نطقها.</numerusform>
            <numerusform>تعذر نطق جملة واحدة. يُعاد المحاولة عندما يريد أحد سماعها.</numerusform>
            <numerusform>تعذر نطق جملتين. يُعاد المحاولة عندما يريد أحد سماعهما.</numerusform>
            <numerusform>تعذر نطق %Ln جمل. يُعاد المحاولة عندما يريد أحد سماعها.</numerusform>
            <numerusform>تعذر نطق %Ln جملة. يُعاد المحاولة عندما يريد أحد سماعها.</numerusform>
            <numerusform>تعذر نطق %Ln جملة. يُعاد المحاولة عندما يريد أحد سماعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those kept are by the local voice, until ElevenLabs has spoken them.</source>
        <translation>
            <numerusform>لا شيء من المحفوظ بالصوت المحلي.</numerusform>
            <numerusform>واحدة من المحفوظة بالصوت المحلي، حتى ينطقها ElevenLabs.</numerusform>
            <numerusform>اثنتان من المحفوظة بالصوت المحلي، حتى ينطقهما ElevenLabs.</numerusform>
            <numerusform>%Ln من المحفوظة بالصوت المحلي، حتى ينطقها ElevenLabs.</numerusform>
            <numerusform>%Ln من المحفوظة بالصوت المحلي، حتى ينطقها ElevenLabs.</numerusform>
            <numerusform>%Ln من المحفوظة بالصوت المحلي، حتى ينطقها ElevenLabs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and month without the year, as QDate::toString() takes it, e.g. &quot;MMM d&quot; for &quot;Nov 12&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>beside a figure: it was read at this time and kept on this computer</extracomment>
        <translation>محفوظ %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date as QDate::toString() takes it, e.g. &quot;MMM d, yyyy&quot; for &quot;Nov 12, 2025&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeChip</name>
    <message>
        <source>saved %1</source>
        <comment>time</comment>
        <translation>محفوظ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, source</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1، محاكاة</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1، قديم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>certainty: time and source</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>amount, currency code</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 DOTM</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 DOTM</translation>
    </message>
</context>
<context>
    <name>ApprovalDetails</name>
    <message>
        <source>Beta request</source>
        <translation>طلب النسخة التجريبية</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Nothing is charged. Held here for 8 seconds before anything leaves this machine.</source>
        <translation>لا يُحصَّل أي مبلغ. يبقى هنا 8 ثوانٍ قبل أن يغادر أي شيء هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>ApprovalList</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محدد</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Approve %1</source>
        <extracomment>%1: a covered mail address, or &quot;12 requests&quot;</extracomment>
        <translation>الموافقة على %1</translation>
    </message>
    <message>
        <source>Close %1 as a duplicate</source>
        <translation>إغلاق %1 كطلب مكرر</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Put off %1</source>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>Propose to approve %1</source>
        <translation>اقتراح الموافقة على %1</translation>
    </message>
    <message>
        <source>approving</source>
        <translation>جارٍ القبول</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>declining</source>
        <translation>جارٍ الرفض</translation>
    </message>
    <message>
        <source>putting off</source>
        <translation>جارٍ التأجيل</translation>
    </message>
    <message>
        <source>proposing</source>
        <translation>جارٍ الاقتراح</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>تمت الموافقة: %1</translation>
    </message>
    <message>
        <source>Closed as a duplicate: %1</source>
        <translation>أُغلق كطلب مكرر: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>أُجّل: %1</translation>
    </message>
    <message>
        <source>Waits for a second person: %1</source>
        <translation>ينتظر شخصًا ثانيًا: %1</translation>
    </message>
</context>
<context>
    <name>ApprovalsExport</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>مؤجل حتى</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>اقترحه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Beta access, waiting for a decision</source>
        <translation>الوصول التجريبي، بانتظار القرار</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: clear</source>
        <translation>
            <numerusform>لا شيء محدد: مسح</numerusform>
            <numerusform>واحد محدد: مسح</numerusform>
            <numerusform>اثنان محددان: مسح</numerusform>
            <numerusform>%n محددة: مسح</numerusform>
            <numerusform>%n محددًا: مسح</numerusform>
            <numerusform>%n محدد: مسح</numerusform>
        </translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>أُنجز كل شيء</translation>
    </message>
    <message>
        <source>Not sent: %1. It goes when the service is reached.</source>
        <translation>لم يُرسل: %1. يُرسل عند الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>Everyone who waits for a decision, oldest first.</source>
        <translation>كل من ينتظر قرارًا، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>أخفِ هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>AskingFrame</name>
    <message>
        <source>All assistants are stopped</source>
        <translation>أُوقف جميع المساعدين</translation>
    </message>
</context>
<context>
    <name>AssistantAskedRow</name>
    <message>
        <source>Hold to allow the next try, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>اضغط مطولًا للسماح بالمحاولة التالية، %1</translation>
    </message>
    <message>
        <source>Hold to allow the next try</source>
        <translation>اضغط مطولًا للسماح بالمحاولة التالية</translation>
    </message>
    <message>
        <source>Allow the next try, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>السماح بالمحاولة التالية، %1</translation>
    </message>
    <message>
        <source>Allow the next try</source>
        <translation>السماح بالمحاولة التالية</translation>
    </message>
    <message>
        <source>Yes, allow %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>نعم، اسمح بـ %1</translation>
    </message>
    <message>
        <source>Yes, allow it</source>
        <translation>نعم، اسمح به</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الإذن</translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>الضغط المطوّل بدلًا منه</translation>
    </message>
    <message>
        <source>Cannot hold? Two steps</source>
        <translation>لا تستطيع الضغط المطوّل؟ خطوتان</translation>
    </message>
</context>
<context>
    <name>AssistantCallLine</name>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المنفَق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>معطيات الطلب</translation>
    </message>
</context>
<context>
    <name>AssistantDiff</name>
    <message>
        <source>What changes in the file</source>
        <translation>ما يتغيّر في الملف</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>added or removed: line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>lines are left out here</source>
        <translation>أُغفلت هنا أسطر</translation>
    </message>
</context>
<context>
    <name>AssistantFact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1,</source>
        <extracomment>an exact value; what to know about it follows</extracomment>
        <translation>%1،</translation>
    </message>
</context>
<context>
    <name>AssistantKeySheet</name>
    <message>
        <source>The key of %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it comes in as %1.</source>
        <translation>يُعرض هذه المرة فقط. من يملكه يدخل باسم %1.</translation>
    </message>
    <message>
        <source>For a program on this computer that speaks MCP over HTTP.</source>
        <translation>لبرنامج على هذا الحاسوب يتحدث MCP عبر HTTP.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As you want to see it here, such as Laptop or travel-planner.</source>
        <translation>كما تريد أن تراه هنا، مثل حاسوبي أو travel-planner.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>تم النسخ. يُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Settings, as many programs take them</source>
        <translation>الإعدادات بالشكل الذي تقبله برامج كثيرة</translation>
    </message>
    <message>
        <source>Settings with the address and the key</source>
        <translation>إعدادات فيها العنوان والمفتاح</translation>
    </message>
    <message>
        <source>Copy the settings</source>
        <translation>نسخ الإعدادات</translation>
    </message>
    <message>
        <source>The copy holds the key and leaves the clipboard after 45 s.</source>
        <translation>تحتوي النسخة على المفتاح وتُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>اكتب اسمًا أولًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>AssistantLimits</name>
    <message>
        <source>What it may do</source>
        <translation>ما يُسمح له به</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Prices, your line, your purchases. Reading never asks.</source>
        <translation>الأسعار وخطك ومشترياتك. القراءة لا تسألك أبدًا.</translation>
    </message>
    <message>
        <source>Ask to change something</source>
        <translation>طلب تغيير شيء</translation>
    </message>
    <message>
        <source>You are asked each time. What costs money has to be held for.</source>
        <translation>تُسأل كل مرة. ما يكلّف مالًا يتطلب ضغطًا مطوّلًا.</translation>
    </message>
    <message>
        <source>Money a day</source>
        <translation>المال في اليوم</translation>
    </message>
    <message>
        <source>Calls an hour</source>
        <translation>الطلبات في الساعة</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
</context>
<context>
    <name>AssistantLog</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nobody has asked yet. What assistants ask for appears here, with what was decided and what came of it.</source>
        <translation>لم يطلب أحد شيئًا بعد. يظهر هنا ما تطلبه المساعدات وما تقرّر بشأنه وما نتج عنه.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No call in the log holds “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>لا يوجد في السجل طلب يحتوي على «%1».</translation>
    </message>
    <message>
        <source>There is no such call in the log.</source>
        <translation>لا يوجد طلب كهذا في السجل.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
</context>
<context>
    <name>AssistantLogBar</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
</context>
<context>
    <name>AssistantPasteSheet</name>
    <message>
        <source>Connect %1 by hand</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>توصيل %1 يدويًا</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AssistantPlanSheet</name>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>توصيل %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>This changes its settings. Nothing else in them is touched.</source>
        <translation>هذا يغيّر إعداداته. ولا يُمَسّ فيها شيء آخر.</translation>
    </message>
    <message>
        <source>Reading its settings</source>
        <translation>تجري قراءة إعداداته</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>AssistantRequest</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>one time</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>خط جديد</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>you pay it on the payment page</source>
        <translation>تدفعها أنت في صفحة الدفع</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يُرسل إلى</translation>
    </message>
    <message>
        <source>leaves %1 of today’s %2 limit</source>
        <extracomment>amounts of money</extracomment>
        <translation>يبقى %1 من حدّ اليوم البالغ %2</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>التكلفة الآن</translation>
    </message>
    <message>
        <source>Cost later</source>
        <translation>التكلفة لاحقًا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>it does not repeat</source>
        <translation>لا تتكرر</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>this version does not know the tool</source>
        <translation>هذا الإصدار لا يعرف الأداة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation>لا يتغيّر شيء</translation>
    </message>
    <message>
        <source>Until it is paid</source>
        <translation>حتى تُدفع</translation>
    </message>
    <message>
        <source>the bill can be withdrawn</source>
        <translation>يمكن سحب الفاتورة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>it is only tried again, nothing is paid twice</source>
        <translation>هي محاولة أخرى فقط، ولا يُدفع شيء مرتين</translation>
    </message>
    <message>
        <source>a mail that was sent stays sent</source>
        <translation>البريد المُرسَل لا يُستعاد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>a new line can be asked for at any time</source>
        <translation>يمكن طلب خط جديد في أي وقت</translation>
    </message>
    <message>
        <source>take it as final</source>
        <translation>اعتبره نهائيًا</translation>
    </message>
</context>
<context>
    <name>AssistantRequestButtons</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>بعد لحظة</translation>
    </message>
    <message>
        <source>Hold to allow once, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>اضغط مطولًا للسماح مرة واحدة، %1</translation>
    </message>
    <message>
        <source>Hold to allow once</source>
        <translation>اضغط مطولًا للسماح مرة واحدة</translation>
    </message>
    <message>
        <source>Allow once, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>السماح مرة واحدة، %1</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>السماح مرة واحدة</translation>
    </message>
    <message>
        <source>Yes, allow %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>نعم، اسمح بـ %1</translation>
    </message>
    <message>
        <source>Yes, allow it</source>
        <translation>نعم، اسمح به</translation>
    </message>
</context>
<context>
    <name>AssistantRequestTail</name>
    <message>
        <source>Allow this kind until tonight</source>
        <translation>السماح بهذا النوع حتى الليلة</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>بعد لحظة</translation>
    </message>
    <message>
        <source>you can end it at any time</source>
        <translation>يمكنك إنهاؤه في أي وقت</translation>
    </message>
    <message>
        <source>only for free, reversible things</source>
        <translation>للأشياء المجانية القابلة للتراجع فقط</translation>
    </message>
    <message>
        <source>No answer counts as “not now”. The request stays listed.</source>
        <translation>عدم الرد يعني «ليس الآن». ويبقى الطلب في القائمة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>لا طلب آخر ينتظر بعده.</numerusform>
            <numerusform>طلب آخر ينتظر بعده.</numerusform>
            <numerusform>طلبان آخران ينتظران بعده.</numerusform>
            <numerusform>%n طلبات أخرى تنتظر بعده.</numerusform>
            <numerusform>%n طلبًا آخر ينتظر بعده.</numerusform>
            <numerusform>%n طلب آخر ينتظر بعده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>الضغط المطوّل بدلًا منه</translation>
    </message>
    <message>
        <source>Cannot hold? Two steps</source>
        <translation>لا تستطيع الضغط المطوّل؟ خطوتان</translation>
    </message>
</context>
<context>
    <name>AssistantRow</name>
    <message>
        <source>last seen %1</source>
        <comment>time</comment>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>limits of a program, when it was seen</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>متصل منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>يقول إنه</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>المنفَق اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Type another name first</source>
        <translation>اكتب اسمًا آخر أولًا</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
</context>
<context>
    <name>AssistantSetup</name>
    <message>
        <source>Its settings are too large to be changed from here</source>
        <translation>إعداداته أكبر من أن تُغيَّر من هنا</translation>
    </message>
    <message>
        <source>Its settings are not plain text</source>
        <translation>إعداداته ليست نصًا عاديًا</translation>
    </message>
    <message>
        <source>Line %1 of its settings is not understood</source>
        <translation>السطر %1 من إعداداته غير مفهوم</translation>
    </message>
    <message>
        <source>Its settings are not understood</source>
        <translation>إعداداته غير مفهومة</translation>
    </message>
    <message>
        <source>One name stands twice in its settings</source>
        <translation>في إعداداته اسم مكرر</translation>
    </message>
    <message>
        <source>Its settings hold something else where programs are listed</source>
        <translation>في إعداداته شيء آخر مكان قائمة البرامج</translation>
    </message>
    <message>
        <source>Has an entry “dotm” that is not ours</source>
        <translation>فيه مدخل «dotm» ليس لنا</translation>
    </message>
    <message>
        <source>Its settings do not show which form they have</source>
        <translation>لا تُظهر إعداداته أي صيغة تتبع</translation>
    </message>
    <message>
        <source>Its settings are not a plain file</source>
        <translation>إعداداته ليست ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Its settings may not be read</source>
        <translation>لا تُسمح قراءة إعداداته</translation>
    </message>
    <message>
        <source>Its settings belong to another account</source>
        <translation>إعداداته تخص حسابًا آخر</translation>
    </message>
    <message>
        <source>The folder of its settings is not there</source>
        <translation>مجلد إعداداته غير موجود</translation>
    </message>
    <message>
        <source>Its settings cannot be changed from here</source>
        <translation>لا يمكن تغيير إعداداته من هنا</translation>
    </message>
    <message>
        <source>It sees that at once.</source>
        <translation>يراه فورًا.</translation>
    </message>
    <message>
        <source>It sees that in its next conversation.</source>
        <translation>يراه في محادثته التالية.</translation>
    </message>
    <message>
        <source>Start %1 again, so that it sees that.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>أعد تشغيل %1 ليراه.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Connected, but to another place</source>
        <translation>متصل، لكن بمكان آخر</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Found on this computer, to be connected by hand</source>
        <translation>موجود على هذا الحاسوب، ويُوصَل يدويًا</translation>
    </message>
    <message>
        <source>%1 has an entry “dotm” that was not made here. Look at it, then put this in its place.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>في %1 مدخل «dotm» لم يُنشأ هنا. انظر إليه ثم ضع هذا مكانه.</translation>
    </message>
    <message>
        <source>%1. So they are left as they are: put this into them by hand.</source>
        <extracomment>what is the matter with the settings of a program</extracomment>
        <translation>%1. لذلك تُترك كما هي: أضف هذا إليها يدويًا.</translation>
    </message>
    <message>
        <source>The settings of %1 are not changed from here. Put this into them by hand.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>لا تُغيَّر إعدادات %1 من هنا. أضف هذا إليها يدويًا.</translation>
    </message>
    <message>
        <source>The file was written, but read again it does not say so. Look at it before you go on.</source>
        <translation>كُتب الملف، لكن قراءته من جديد لا تُظهر ذلك. انظر إليه قبل المتابعة.</translation>
    </message>
    <message>
        <source>Read again: DOTM is not in the settings of %1 any more.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>قُرئ من جديد: لم يعد DOTM في إعدادات %1.</translation>
    </message>
    <message>
        <source>Read again: DOTM is in the settings of %1. %2</source>
        <extracomment>%1 is the name of a program, %2 a sentence</extracomment>
        <translation>قُرئ من جديد: DOTM في إعدادات %1. %2</translation>
    </message>
    <message>
        <source>there is no such file yet</source>
        <translation>لا يوجد هذا الملف بعد</translation>
    </message>
    <message>
        <source>the file holds nothing but this entry, and goes with it</source>
        <translation>لا يحتوي الملف إلا على هذا المدخل ويُحذف معه</translation>
    </message>
</context>
<context>
    <name>AssistantUse</name>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Use over time</source>
        <translation>الاستخدام عبر الزمن</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموحة</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المنفَق</translation>
    </message>
    <message>
        <source>%1 calls: %2 let through, %3 not</source>
        <extracomment>numbers of calls</extracomment>
        <translation>%1 طلب: %2 مقبول، %3 غير مقبول</translation>
    </message>
</context>
<context>
    <name>Assistants</name>
    <message>
        <source>More calls in an hour than you allow it.</source>
        <translation>طلبات في ساعة أكثر مما تسمح له به.</translation>
    </message>
    <message>
        <source>More money in a day than you allow it.</source>
        <translation>مال في يوم أكثر مما تسمح له به.</translation>
    </message>
    <message>
        <source>You do not let it read.</source>
        <translation>لا تسمح له بالقراءة.</translation>
    </message>
    <message>
        <source>You do not let it change anything.</source>
        <translation>لا تسمح له بتغيير شيء.</translation>
    </message>
    <message>
        <source>The time you gave it is over.</source>
        <translation>انتهت المدة التي منحته إياها.</translation>
    </message>
    <message>
        <source>What it asked for was not understood.</source>
        <translation>لم يُفهم ما طلبه.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>لم يكن أحد مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Reading, not asked</source>
        <translation>قراءة، بلا سؤال</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>سُمح مرة واحدة</translation>
    </message>
    <message>
        <source>Allowed ahead</source>
        <translation>سُمح مسبقًا</translation>
    </message>
    <message>
        <source>Allowed until tonight</source>
        <translation>مسموح حتى الليلة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Read again: it is so</source>
        <translation>قُرئ من جديد: الأمر كذلك</translation>
    </message>
    <message>
        <source>Read again: it is not so</source>
        <translation>قُرئ من جديد: الأمر ليس كذلك</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>تعذّرت القراءة من جديد</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what the second read says of it, what it showed</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>حتى الليلة</translation>
    </message>
    <message>
        <source>Work out prices</source>
        <translation>حساب الأسعار</translation>
    </message>
    <message>
        <source>Look through the catalog</source>
        <translation>تصفح الكتالوج</translation>
    </message>
    <message>
        <source>Read about a service</source>
        <translation>القراءة عن خدمة</translation>
    </message>
    <message>
        <source>Compare memberships</source>
        <translation>مقارنة العضويات</translation>
    </message>
    <message>
        <source>Read your line</source>
        <translation>قراءة خطك</translation>
    </message>
    <message>
        <source>Read your purchases</source>
        <translation>قراءة مشترياتك</translation>
    </message>
    <message>
        <source>As “%1”</source>
        <extracomment>by the name the program gave, such as claude-desktop</extracomment>
        <translation>باسم «%1»</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>يقرأ فقط</translation>
    </message>
    <message>
        <source>May do nothing</source>
        <translation>لا يُسمح له بشيء</translation>
    </message>
    <message>
        <source>Reads and changes, spends nothing</source>
        <translation>يقرأ ويغيّر، ولا ينفق شيئًا</translation>
    </message>
    <message>
        <source>Changes, spends nothing</source>
        <translation>يغيّر، ولا ينفق شيئًا</translation>
    </message>
    <message>
        <source>Reads and changes, up to %1 a day</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>يقرأ ويغيّر، حتى %1 في اليوم</translation>
    </message>
    <message>
        <source>Changes, up to %1 a day</source>
        <translation>يغيّر، حتى %1 في اليوم</translation>
    </message>
    <message>
        <source>Let it read your details?</source>
        <translation>هل تسمح له بقراءة بياناتك؟</translation>
    </message>
    <message>
        <source>Buy a new line?</source>
        <extracomment>%1 is a product</extracomment>
        <translation>شراء خط جديد؟</translation>
    </message>
    <message>
        <source>Buy a new line, %1?</source>
        <translation>شراء خط جديد، %1؟</translation>
    </message>
    <message>
        <source>Try again to make your line?</source>
        <translation>المحاولة من جديد لإنشاء خطك؟</translation>
    </message>
    <message>
        <source>Send the activation mail again?</source>
        <translation>إرسال بريد التفعيل مرة أخرى؟</translation>
    </message>
    <message>
        <source>Withdraw your open bill?</source>
        <translation>سحب فاتورتك المفتوحة؟</translation>
    </message>
    <message>
        <source>Let it use “%1”?</source>
        <extracomment>%1 is what a tool is called</extracomment>
        <translation>هل تسمح له باستخدام «%1»؟</translation>
    </message>
    <message>
        <source>%1 wants to read your details</source>
        <translation>%1 يريد قراءة بياناتك</translation>
    </message>
    <message>
        <source>%1 wanted to read your details</source>
        <translation>%1 أراد قراءة بياناتك</translation>
    </message>
    <message>
        <source>%1 may read your details at its next try</source>
        <translation>يُسمح لـ %1 بقراءة بياناتك في محاولته التالية</translation>
    </message>
    <message>
        <source>%1 wants to buy a new line, %2</source>
        <translation>%1 يريد شراء خط جديد، %2</translation>
    </message>
    <message>
        <source>%1 wanted to buy a new line, %2</source>
        <translation>%1 أراد شراء خط جديد، %2</translation>
    </message>
    <message>
        <source>%1 may buy a new line, %2, at its next try</source>
        <translation>يُسمح لـ %1 بشراء خط جديد، %2، في محاولته التالية</translation>
    </message>
    <message>
        <source>%1 wants your line to be tried again</source>
        <translation>%1 يريد إعادة محاولة إنشاء خطك</translation>
    </message>
    <message>
        <source>%1 wanted your line to be tried again</source>
        <translation>%1 أراد إعادة محاولة إنشاء خطك</translation>
    </message>
    <message>
        <source>%1 may have your line tried again at its next try</source>
        <translation>يُسمح لـ %1 بإعادة محاولة إنشاء خطك في محاولته التالية</translation>
    </message>
    <message>
        <source>%1 wants the activation mail to be sent again</source>
        <translation>%1 يريد إعادة إرسال بريد التفعيل</translation>
    </message>
    <message>
        <source>%1 wanted the activation mail to be sent again</source>
        <translation>%1 أراد إعادة إرسال بريد التفعيل</translation>
    </message>
    <message>
        <source>%1 may have the activation mail sent again at its next try</source>
        <translation>يُسمح لـ %1 بإعادة إرسال بريد التفعيل في محاولته التالية</translation>
    </message>
    <message>
        <source>%1 wants to withdraw your open bill</source>
        <translation>%1 يريد سحب فاتورتك المفتوحة</translation>
    </message>
    <message>
        <source>%1 wanted to withdraw your open bill</source>
        <translation>%1 أراد سحب فاتورتك المفتوحة</translation>
    </message>
    <message>
        <source>%1 may withdraw your open bill at its next try</source>
        <translation>يُسمح لـ %1 بسحب فاتورتك المفتوحة في محاولته التالية</translation>
    </message>
    <message>
        <source>%1 wants to use “%2”</source>
        <translation>%1 يريد استخدام «%2»</translation>
    </message>
    <message>
        <source>%1 wanted to use “%2”</source>
        <translation>%1 أراد استخدام «%2»</translation>
    </message>
    <message>
        <source>%1 may use “%2” at its next try</source>
        <translation>يُسمح لـ %1 باستخدام «%2» في محاولته التالية</translation>
    </message>
    <message>
        <source>Asked at %1. It waits for your answer.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>طُلب في %1. ينتظر ردك.</translation>
    </message>
    <message>
        <source>Asked at %1. Nobody answered, so it was told “not now”.</source>
        <translation>طُلب في %1. لم يرد أحد، فقيل له «ليس الآن».</translation>
    </message>
    <message>
        <source>Asked at %1. The next try of this kind needs no question, until midnight.</source>
        <translation>طُلب في %1. المحاولة التالية من هذا النوع لا تحتاج سؤالًا حتى منتصف الليل.</translation>
    </message>
    <message>
        <source>Buy a new line</source>
        <translation>شراء خط جديد</translation>
    </message>
    <message>
        <source>Try your line again</source>
        <translation>إعادة محاولة إنشاء خطك</translation>
    </message>
    <message>
        <source>Send the activation mail again</source>
        <translation>إعادة إرسال بريد التفعيل</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>سحب الفاتورة</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Changes something</source>
        <translation>يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Costs money</source>
        <translation>يكلّف مالًا</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>ينتظر ردك</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>لم يُنفَّذ شيء</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>تجري قراءته</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Not known whether it was read</source>
        <translation>لا يُعرف هل قُرئ</translation>
    </message>
    <message>
        <source>The bill is being made</source>
        <translation>يجري إنشاء الفاتورة</translation>
    </message>
    <message>
        <source>The bill was made</source>
        <translation>أُنشئت الفاتورة</translation>
    </message>
    <message>
        <source>Answered without a new bill</source>
        <translation>أُجيب من دون فاتورة جديدة</translation>
    </message>
    <message>
        <source>No bill was made</source>
        <translation>لم تُنشأ أي فاتورة</translation>
    </message>
    <message>
        <source>Not known whether a bill was made</source>
        <translation>لا يُعرف هل أُنشئت فاتورة</translation>
    </message>
    <message>
        <source>Your line is being tried again</source>
        <translation>تجري إعادة محاولة إنشاء خطك</translation>
    </message>
    <message>
        <source>Your line was tried again</source>
        <translation>أُعيدت محاولة إنشاء خطك</translation>
    </message>
    <message>
        <source>Your line was not tried again</source>
        <translation>لم تُعد محاولة إنشاء خطك</translation>
    </message>
    <message>
        <source>Not known whether your line was tried again</source>
        <translation>لا يُعرف هل أُعيدت محاولة إنشاء خطك</translation>
    </message>
    <message>
        <source>The mail is being sent</source>
        <translation>يجري إرسال البريد</translation>
    </message>
    <message>
        <source>The mail was sent again</source>
        <translation>أُعيد إرسال البريد</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>لم يُرسل البريد</translation>
    </message>
    <message>
        <source>Not known whether the mail was sent</source>
        <translation>لا يُعرف هل أُرسل البريد</translation>
    </message>
    <message>
        <source>The bill is being withdrawn</source>
        <translation>يجري سحب الفاتورة</translation>
    </message>
    <message>
        <source>The bill was withdrawn</source>
        <translation>سُحبت الفاتورة</translation>
    </message>
    <message>
        <source>The bill was not withdrawn</source>
        <translation>لم تُسحب الفاتورة</translation>
    </message>
    <message>
        <source>Not known whether the bill was withdrawn</source>
        <translation>لا يُعرف هل سُحبت الفاتورة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم التنفيذ</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not known whether it was done</source>
        <translation>لا يُعرف هل نُفِّذ</translation>
    </message>
    <message>
        <source>With its own key</source>
        <translation>بمفتاح خاص به</translation>
    </message>
    <message>
        <source>On this computer, with its own key, since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>على هذا الحاسوب، بمفتاحه الخاص، منذ %1</translation>
    </message>
    <message>
        <source>On this computer, as “%1”, since %2</source>
        <extracomment>by the name the program gave, such as claude-desktop; %2 is a date</extracomment>
        <translation>على هذا الحاسوب، باسم «%1»، منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s)</source>
        <translation>
            <numerusform>لليوم</numerusform>
            <numerusform>ليوم واحد</numerusform>
            <numerusform>ليومين</numerusform>
            <numerusform>لمدة %Ln أيام</numerusform>
            <numerusform>لمدة %Ln يومًا</numerusform>
            <numerusform>لمدة %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistantsAsked</name>
    <message>
        <source>Waiting for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Allowed ahead</source>
        <translation>سُمح مسبقًا</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>AssistantsConnect</name>
    <message>
        <source>Connect a program</source>
        <translation>توصيل برنامج</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>البرامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>With an address and a key</source>
        <translation>بعنوان ومفتاح</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Not found on this computer: %1</source>
        <extracomment>names of programs</extracomment>
        <translation>غير موجودة على هذا الحاسوب: %1</translation>
    </message>
</context>
<context>
    <name>AssistantsConnected</name>
    <message>
        <source>Connected</source>
        <translation>المتصلة</translation>
    </message>
    <message>
        <source>Connected programs</source>
        <translation>البرامج المتصلة</translation>
    </message>
</context>
<context>
    <name>AssistantsGrants</name>
    <message>
        <source>Allowed until tonight</source>
        <translation>مسموح حتى الليلة</translation>
    </message>
    <message>
        <source>Permissions that last</source>
        <translation>الأذون المستمرة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End: %1</source>
        <comment>a permission</comment>
        <translation>إنهاء: %1</translation>
    </message>
</context>
<context>
    <name>AssistantsHead</name>
    <message>
        <source>Programs on this computer that act for you, within limits you set.</source>
        <translation>برامج على هذا الحاسوب تعمل نيابة عنك ضمن حدود تضعها.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>All assistants are stopped</source>
        <translation>كل المساعدات متوقفة</translation>
    </message>
    <message>
        <source>Whatever they ask is refused, after a restart as well. What was under way is ended, and so are permissions that lasted.</source>
        <translation>يُرفض كل ما تطلبه، حتى بعد إعادة التشغيل. انتهى ما كان قيد التنفيذ وانتهت الأذون المستمرة.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Assistants cannot come in at the moment. What you set here holds as soon as they can.</source>
        <translation>لا تستطيع المساعدات الدخول الآن. ما تضبطه هنا يسري حين تستطيع.</translation>
    </message>
    <message>
        <source>What assistants ask for fails until you are online again. What you set here holds at once.</source>
        <translation>يفشل ما تطلبه المساعدات حتى تعود متصلًا. ما تضبطه هنا يسري فورًا.</translation>
    </message>
</context>
<context>
    <name>AssistantsPage</name>
    <message>
        <source>Assistants</source>
        <translation>المساعدات</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>They look up prices, read your line and get a line for you. Reading never asks; before anything is changed or paid, you are asked.</source>
        <translation>تبحث عن الأسعار وتقرأ خطك وتحصل لك على خط. القراءة لا تسأل أبدًا، وقبل أي تغيير أو دفع تُسأل أنت.</translation>
    </message>
    <message>
        <source>Save the log as CSV</source>
        <translation>حفظ السجل بصيغة CSV</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>فصل %1؟</translation>
    </message>
    <message>
        <source>It is not let in any more: its key, its permissions and what it has under way end. The log stays.</source>
        <translation>لن يُسمح له بالدخول بعد الآن: ينتهي مفتاحه وأذونه وما يجري تنفيذه. ويبقى السجل.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Your assistants live here</source>
        <translation>هنا مكان مساعداتك</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>No assistant yet</source>
        <translation>لا مساعد بعد</translation>
    </message>
</context>
<context>
    <name>AssistantsTryIt</name>
    <message>
        <source>Try it</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>احصل على خطك</translation>
    </message>
    <message>
        <source>Say “%1” or “%2” in a sentence, to a connected program or here after %3: it leads to your line.</source>
        <extracomment>two phrases that stay in English, keys of the palette</extracomment>
        <translation>قل «%1» أو «%2» في جملة، لبرنامج متصل أو هنا بعد %3: يقودك ذلك إلى خطك.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Role changed</source>
        <translation>تغيّر دور</translation>
    </message>
    <message>
        <source>Activation asked for</source>
        <translation>طُلب تفعيل</translation>
    </message>
    <message>
        <source>Activation cancelled</source>
        <translation>أُلغي تفعيل</translation>
    </message>
    <message>
        <source>Activation mail sent again</source>
        <translation>أُعيد إرسال بريد التفعيل</translation>
    </message>
    <message>
        <source>Activation tried again</source>
        <translation>أُعيدت محاولة التفعيل</translation>
    </message>
    <message>
        <source>Beta access asked for</source>
        <translation>طُلب الوصول إلى النسخة التجريبية</translation>
    </message>
    <message>
        <source>Beta access approved</source>
        <translation>تمت الموافقة على النسخة التجريبية</translation>
    </message>
    <message>
        <source>Beta access declined</source>
        <translation>رُفض الوصول إلى النسخة التجريبية</translation>
    </message>
    <message>
        <source>Beta request put off</source>
        <translation>أُجّل طلب النسخة التجريبية</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>أُنشئ مفتاح</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>أُلغي مفتاح</translation>
    </message>
    <message>
        <source>Text saved</source>
        <translation>حُفظ نص</translation>
    </message>
    <message>
        <source>Text restored</source>
        <translation>استُعيد نص</translation>
    </message>
    <message>
        <source>Test mail sent</source>
        <translation>أُرسل بريد تجريبي</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>اختُبر اتصال</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>طلب آخر</translation>
    </message>
    <message>
        <source>Assistant’s tool used</source>
        <translation>استُخدمت أداة للمساعد</translation>
    </message>
    <message>
        <source>Account details set</source>
        <translation>ضُبطت بيانات الحساب</translation>
    </message>
    <message>
        <source>Decision proposed to a second person</source>
        <translation>عُرض القرار على شخص ثانٍ</translation>
    </message>
    <message>
        <source>Proposal taken back</source>
        <translation>سُحب الاقتراح</translation>
    </message>
    <message>
        <source>Payment matched with a line</source>
        <translation>رُبط الدفع بخط</translation>
    </message>
    <message>
        <source>Two-person rule changed</source>
        <translation>تغيّرت قاعدة الشخصين</translation>
    </message>
    <message>
        <source>List saved as a file</source>
        <translation>حُفظت قائمة في ملف</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Support agent</source>
        <translation>موظف دعم</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Link in a mail</source>
        <translation>رابط في رسالة بريد</translation>
    </message>
    <message>
        <source>Program (API)</source>
        <translation>برنامج (API)</translation>
    </message>
    <message>
        <source>Assistant (MCP)</source>
        <translation>مساعد (MCP)</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Beta request</source>
        <translation>طلب تجريبي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Another service was out of reach</source>
        <translation>تعذّر الوصول إلى خدمة أخرى</translation>
    </message>
    <message>
        <source>No answer in time: what happened is not known</source>
        <translation>لم يصل رد في الوقت المناسب: لا يُعرف ما حدث</translation>
    </message>
    <message>
        <source>Refused: too many at once</source>
        <translation>رُفض: عدد كبير دفعة واحدة</translation>
    </message>
    <message>
        <source>Refused: not signed in</source>
        <translation>رُفض: لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Refused: the role may not</source>
        <translation>رُفض: الدور لا يسمح بذلك</translation>
    </message>
    <message>
        <source>There was no such thing</source>
        <translation>لم يكن هناك شيء كهذا</translation>
    </message>
    <message>
        <source>Refused: somebody was first</source>
        <translation>رُفض: سبق شخص آخر</translation>
    </message>
    <message>
        <source>Refused: not valid</source>
        <translation>رُفض: غير صالح</translation>
    </message>
    <message>
        <source>Another service answered wrongly</source>
        <translation>أجابت خدمة أخرى بشكل خاطئ</translation>
    </message>
    <message>
        <source>The database failed</source>
        <translation>تعطّلت قاعدة البيانات</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Not possible at that time</source>
        <translation>لم يكن ممكنًا حينها</translation>
    </message>
    <message>
        <source>Failed inside the service</source>
        <translation>فشل داخل الخدمة</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>نهاية السجل مفقودة.</translation>
    </message>
    <message>
        <source>The head of the chain is missing.</source>
        <translation>رأس السلسلة مفقود.</translation>
    </message>
    <message>
        <source>The head of the chain does not fit its last entry.</source>
        <translation>رأس السلسلة لا يطابق آخر قيد فيها.</translation>
    </message>
    <message>
        <source>There are entries behind the head of the chain.</source>
        <translation>توجد قيود بعد رأس السلسلة.</translation>
    </message>
    <message>
        <source>It does not follow the one before it.</source>
        <translation>لا يتبع القيد الذي قبله.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>تغيّر بعد كتابته.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>إنه مفقود.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>the service’s own machine</source>
        <extracomment>from where a request came: the machine the service runs on</extracomment>
        <translation>جهاز الخدمة نفسه</translation>
    </message>
    <message>
        <source>Role change proposed to a second person</source>
        <translation>تغيير دور مقترح على شخص ثانٍ</translation>
    </message>
    <message>
        <source>Proposed role change taken back</source>
        <translation>سُحب تغيير الدور المقترح</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Wallet linked</source>
        <translation>رُبطت المحفظة</translation>
    </message>
    <message>
        <source>Wallet watched</source>
        <translation>المحفظة تحت المتابعة</translation>
    </message>
    <message>
        <source>Wallet unlinked</source>
        <translation>أُلغي ربط المحفظة</translation>
    </message>
    <message>
        <source>Founder named</source>
        <translation>عُيِّن مؤسِّس</translation>
    </message>
    <message>
        <source>Founding grant given</source>
        <translation>مُنحت منحة المؤسِّس</translation>
    </message>
    <message>
        <source>Reward tried again</source>
        <translation>أُعيدت محاولة المكافأة</translation>
    </message>
    <message>
        <source>Reward rate changed</source>
        <translation>غُيِّرت نسبة المكافأة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Transfer prepared</source>
        <translation>تم إعداد التحويل</translation>
    </message>
    <message>
        <source>Transfer sent</source>
        <translation>أُرسل التحويل</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Nothing was noted that differs.</source>
        <translation>لم يُسجَّل أي اختلاف.</translation>
    </message>
    <message>
        <source>To quote</source>
        <translation>للاستشهاد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>what kind of thing an entry of the log is about: &quot;Activation&quot;</extracomment>
        <translation>حول</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>معرّفه</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>من يعنيه الأمر</translation>
    </message>
    <message>
        <source>Who, by id</source>
        <translation>من، بالمعرّف</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>الوقت بتوقيت UTC</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>member: value before, value after</extracomment>
        <translation>%1: قبل %2، بعد %3</translation>
    </message>
    <message>
        <source>Whoever held the link of the mail did this. The log cannot say who it was.</source>
        <translation>فعل هذا من كان لديه رابط البريد. لا يستطيع السجل أن يقول من كان.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>member: value before, value after</extracomment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>from the audit log</source>
        <translation>من سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>AuditFilterSheet</name>
    <message>
        <source>Filter the log</source>
        <translation>تصفية السجل</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من فعل ذلك</translation>
    </message>
    <message>
        <source>A mail address or a user id</source>
        <translation>عنوان بريد أو معرّف مستخدم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي فُعل</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <translation>على من أو ماذا</translation>
    </message>
    <message>
        <source>An id, as the log shows it</source>
        <translation>معرّف كما يظهر في السجل</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>Up to and with the day</source>
        <translation>حتى يوم، شاملًا إياه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>local · %1</source>
        <extracomment>mark of an entry that was made on the service&apos;s own computer, before its time</extracomment>
        <translation>محلي · %1</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>فحص السلسلة</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Older entries could not be read. What is listed stays.</source>
        <translation>تعذّرت قراءة القيود الأقدم. يبقى ما هو معروض.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>قُرئ المعروض من قبل.</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>لا يوجد قيد يطابق التصفية.</translation>
    </message>
    <message>
        <source>Every change on the platform appears here, with who made it.</source>
        <translation>يظهر هنا كل تغيير على المنصة مع من أجراه.</translation>
    </message>
    <message>
        <source>What the filter leaves.</source>
        <translation>ما تُبقيه التصفية.</translation>
    </message>
    <message>
        <source>The whole log.</source>
        <translation>السجل كله.</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>الموافقة على لا طلبات</numerusform>
            <numerusform>الموافقة على طلب واحد</numerusform>
            <numerusform>الموافقة على طلبين</numerusform>
            <numerusform>الموافقة على %n طلبات</numerusform>
            <numerusform>الموافقة على %n طلبًا</numerusform>
            <numerusform>الموافقة على %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n request(s) as duplicates</source>
        <translation>
            <numerusform>إغلاق لا طلبات للتكرار</numerusform>
            <numerusform>إغلاق طلب واحد للتكرار</numerusform>
            <numerusform>إغلاق طلبين للتكرار</numerusform>
            <numerusform>إغلاق %n طلبات للتكرار</numerusform>
            <numerusform>إغلاق %n طلبًا للتكرار</numerusform>
            <numerusform>إغلاق %n طلب للتكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>رفض لا طلبات</numerusform>
            <numerusform>رفض طلب واحد</numerusform>
            <numerusform>رفض طلبين</numerusform>
            <numerusform>رفض %n طلبات</numerusform>
            <numerusform>رفض %n طلبًا</numerusform>
            <numerusform>رفض %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %n request(s) until tomorrow</source>
        <translation>
            <numerusform>تأجيل لا طلبات إلى الغد</numerusform>
            <numerusform>تأجيل طلب واحد إلى الغد</numerusform>
            <numerusform>تأجيل طلبين إلى الغد</numerusform>
            <numerusform>تأجيل %n طلبات إلى الغد</numerusform>
            <numerusform>تأجيل %n طلبًا إلى الغد</numerusform>
            <numerusform>تأجيل %n طلب إلى الغد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose to approve %n request(s)</source>
        <translation>
            <numerusform>اقتراح الموافقة على لا طلبات</numerusform>
            <numerusform>اقتراح الموافقة على طلب واحد</numerusform>
            <numerusform>اقتراح الموافقة على طلبين</numerusform>
            <numerusform>اقتراح الموافقة على %n طلبات</numerusform>
            <numerusform>اقتراح الموافقة على %n طلبًا</numerusform>
            <numerusform>اقتراح الموافقة على %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is decided on its own; what fails stays selected. Held here for 8 seconds before anything leaves this machine.</source>
        <translation>يُبتّ في كل طلب على حدة، وما يفشل يبقى محددًا. يبقى هنا 8 ثوانٍ قبل أن يغادر أي شيء هذا الجهاز.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Every one of these customers reads it.</source>
        <translation>يقرؤه كل واحد من هؤلاء العملاء.</translation>
    </message>
    <message>
        <source>carrier user, number, mail</source>
        <translation>مستخدم لدى المشغّل، رقم، بريد</translation>
    </message>
    <message>
        <source>comes back tomorrow</source>
        <translation>يعود غدًا</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>closed, one mail</source>
        <translation>يُغلق، مع رسالة واحدة</translation>
    </message>
    <message>
        <source>Hold and send</source>
        <translation>احتجاز ثم إرسال</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation>اكتب العدد أولًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CertaintyGlyph</name>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>مُبلَّغ</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ChainSheet</name>
    <message>
        <source>Check the chain</source>
        <translation>فحص السلسلة</translation>
    </message>
    <message>
        <source>Every entry carries the seal of all before it. The check reads the whole log and counts the seals again.</source>
        <translation>يحمل كل قيد ختم كل ما قبله. يقرأ الفحص السجل كله ويعيد حساب الأختام.</translation>
    </message>
    <message>
        <source>Head of the chain, to compare with one kept elsewhere</source>
        <translation>رأس السلسلة، للمقارنة بآخر محفوظ في مكان آخر</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Join Wi-Fi.</source>
        <translation>اتصل بشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Open the settings for mobile service and choose to add an eSIM.</source>
        <translation>افتح إعدادات خدمة الجوال واختر إضافة شريحة eSIM.</translation>
    </message>
    <message>
        <source>Point the camera at the square, then confirm.</source>
        <translation>وجّه الكاميرا إلى المربع ثم أكّد.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this line.</source>
        <translation>فعّل تجوال البيانات لهذا الخط.</translation>
    </message>
    <message>
        <source>Do not delete anything before it works.</source>
        <translation>لا تحذف شيئًا قبل أن يعمل.</translation>
    </message>
    <message>
        <source>Keep this sheet like a key</source>
        <translation>احفظ هذه الورقة كما تحفظ مفتاحًا</translation>
    </message>
    <message>
        <source>Your eSIM code</source>
        <translation>رمز eSIM الخاص بك</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>left out at your request</source>
        <translation>حُذف بناءً على طلبك</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Or type it in</source>
        <translation>أو اكتبه</translation>
    </message>
    <message>
        <source>Needed: you get it apart from this sheet</source>
        <translation>مطلوب: يصلك منفصلًا عن هذه الورقة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>عنوان SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>رمز التفعيل</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>رمز التأكيد</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>على الهاتف</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Scan it with your phone</source>
        <translation>امسحه بهاتفك</translation>
    </message>
    <message>
        <source>There is no usable code</source>
        <translation>لا يوجد رمز صالح للاستخدام</translation>
    </message>
    <message>
        <source>Join Wi-Fi first. Install it before you delete anything on the phone.</source>
        <translation>اتصل بشبكة Wi-Fi أولًا. ثبّته قبل أن تحذف أي شيء من الهاتف.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>Facts for support</source>
        <translation>معلومات للدعم</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1، مخفي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show the code first</source>
        <translation>اعرض الرمز أولًا</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Scan this with your phone</source>
        <translation>امسح هذا بهاتفك</translation>
    </message>
    <message>
        <source>This code is not usable</source>
        <translation>هذا الرمز غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>Your code is not here yet</source>
        <translation>لم يصل رمزك بعد</translation>
    </message>
    <message>
        <source>Install it before you delete anything on the phone.</source>
        <translation>ثبّته قبل أن تحذف أي شيء من الهاتف.</translation>
    </message>
    <message>
        <source>Your line is active.</source>
        <translation>خطك نشط.</translation>
    </message>
    <message>
        <source>Ask support for a new one and hand over these facts. They hold no code.</source>
        <translation>اطلب رمزًا جديدًا من الدعم وقدّم هذه المعلومات. لا تحتوي على أي رمز.</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>نسخ المعلومات</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>نوع الهاتف</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Samsung</source>
        <translation>Samsung</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>Or type it in</source>
        <translation>أو اكتبه</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>عنوان SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>رمز التفعيل</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>تم النسخ. يُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>رمز التأكيد</translation>
    </message>
    <message>
        <source>Needed: it comes apart from this</source>
        <translation>مطلوب: يصل منفصلًا</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Link for the phone</source>
        <translation>رابط للهاتف</translation>
    </message>
    <message>
        <source>Open it on the phone itself</source>
        <translation>افتحه على الهاتف نفسه</translation>
    </message>
    <message>
        <source>A copied code leaves the clipboard after 45 s.</source>
        <translation>يُمحى الرمز المنسوخ من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>This sheet closes when the line is seen active.</source>
        <translation>تُغلق هذه الورقة عندما يظهر الخط نشطًا.</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>طباعة البطاقة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Find or do</source>
        <translation>ابحث أو نفّذ</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>عرض كل الاختصارات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Close, or back</source>
        <translation>إغلاق أو رجوع</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>قراءة كل شيء من جديد</translation>
    </message>
    <message>
        <source>Cover all numbers and codes</source>
        <translation>إخفاء كل الأرقام والرموز</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop all assistants</source>
        <translation>إيقاف كل المساعدات</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>تراجع، ما دام معروضًا</translation>
    </message>
    <message>
        <source>Section of the rail</source>
        <translation>قسم من الشريط</translation>
    </message>
    <message>
        <source>Approve or confirm</source>
        <translation>موافقة أو تأكيد</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>إغلاق كطلب مكرر</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>رفض مع ذكر السبب</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>تأجيل إلى الغد</translation>
    </message>
    <message>
        <source>Put off, pick a time</source>
        <translation>تأجيل مع اختيار الوقت</translation>
    </message>
    <message>
        <source>Propose to a second person</source>
        <translation>اقتراح على شخص ثانٍ</translation>
    </message>
    <message>
        <source>Select all that is shown</source>
        <translation>تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Try a stuck activation again</source>
        <translation>إعادة محاولة تفعيل عالق</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>5 ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>كلام أبطأ</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>كلام أسرع</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>النص المصاحب</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>لغة الصوت</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Last good answer</source>
        <translation>آخر رد سليم</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>آخر عطل</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Reads only; changes nothing there.</source>
        <translation>قراءة فقط؛ لا يغيّر شيئًا هناك.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Values are never shown here, nor do they leave the service layer.</source>
        <translation>لا تُعرض القيم هنا أبدًا ولا تغادر طبقة الخدمة.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Payments and invoices</source>
        <translation>المدفوعات والفواتير</translation>
    </message>
    <message>
        <source>Carrier: lines and numbers</source>
        <translation>المشغّل: الخطوط والأرقام</translation>
    </message>
    <message>
        <source>Sign-in and accounts</source>
        <translation>تسجيل الدخول والحسابات</translation>
    </message>
    <message>
        <source>Mail, first way</source>
        <translation>البريد، الطريق الأول</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>خادم البريد (SMTP)</translation>
    </message>
    <message>
        <source>Mail, when Resend cannot</source>
        <translation>البريد، عندما يتعذر Resend</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Everything that is kept</source>
        <translation>كل ما يُحفظ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>متعطل</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعدّ</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Sandbox, simulated</source>
        <translation>بيئة تجريبية، محاكاة</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>من متغيرات البيئة</translation>
    </message>
    <message>
        <source>from the settings file of the user</source>
        <translation>من ملف إعدادات المستخدم</translation>
    </message>
    <message>
        <source>from the settings file of the machine</source>
        <translation>من ملف إعدادات الجهاز</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>تعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>لم يرد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It asks us to slow down.</source>
        <translation>يطلب منا التمهل.</translation>
    </message>
    <message>
        <source>It refused our credentials.</source>
        <translation>رفض بيانات اعتمادنا.</translation>
    </message>
    <message>
        <source>Our credentials may not do that.</source>
        <translation>لا تسمح بيانات اعتمادنا بذلك.</translation>
    </message>
    <message>
        <source>It said that it failed.</source>
        <translation>أبلغ عن فشل لديه.</translation>
    </message>
    <message>
        <source>A setting that it needs is missing.</source>
        <translation>ينقص إعداد يحتاج إليه.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>تعطلت قاعدة البيانات.</translation>
    </message>
    <message>
        <source>It answered something we cannot use.</source>
        <translation>رد بشيء لا يمكننا استخدامه.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>not set, not needed</source>
        <translation>غير محدد، غير مطلوب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting, then whether it is set and where from</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the demo the sandbox stands in, and nothing needs to be set. For the real one, start with the live profile.</source>
        <translation>في العرض التجريبي تحل البيئة التجريبية محله ولا حاجة إلى تحديد شيء. للفعلي، ابدأ بالملف «live».</translation>
    </message>
    <message>
        <source>Put %1 into the keychain under the service “%3” (one entry of that name each), into the environment, or into a settings file that only you can read: %2. Then start the service layer again.</source>
        <extracomment>%1 names of settings, %2 paths of files</extracomment>
        <translation>ضع %1 في سلسلة المفاتيح تحت الخدمة «%3» (مدخل بذلك الاسم لكل منها)، أو في متغيرات البيئة، أو في ملف إعدادات لا يقرؤه سواك: %2. ثم أعد تشغيل طبقة الخدمة.</translation>
    </message>
    <message>
        <source>Put %1 into the environment or into a settings file: %2. Then start the service layer again.</source>
        <translation>ضع %1 في متغيرات البيئة أو في ملف إعدادات: %2. ثم أعد تشغيل طبقة الخدمة.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Checked %1: it answered well.</source>
        <translation>جرى التحقق %1: ردّ بشكل سليم.</translation>
    </message>
    <message>
        <source>Checked %1. %2</source>
        <extracomment>%1 a time, %2 a sentence</extracomment>
        <translation>جرى التحقق %1. %2</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 a sentence, %2 the number of an HTTP status</extracomment>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>none since %1</source>
        <translation>لا شيء منذ %1</translation>
    </message>
    <message>
        <source>DOTM tokens: balances and rewards</source>
        <translation>رموز DOTM: الأرصدة والمكافآت</translation>
    </message>
    <message>
        <source>The voice of messages</source>
        <translation>صوت الرسائل</translation>
    </message>
</context>
<context>
    <name>ConnectionsExport</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>from the service layer</source>
        <translation>من طبقة الخدمة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Missing settings</source>
        <translation>الإعدادات الناقصة</translation>
    </message>
    <message>
        <source>Last good answer</source>
        <translation>آخر رد سليم</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>آخر عطل</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>قُرئ المعروض من قبل.</translation>
    </message>
    <message>
        <source>No provider is set up. Choose one to see what is missing and where to put it.</source>
        <translation>لم يُعدّ أي مزوّد. اختر واحدًا لترى ما ينقص وأين يوضع.</translation>
    </message>
    <message>
        <source>How every provider stands, with the names of the settings that are missing; never a value.</source>
        <translation>حالة كل مزوّد مع أسماء الإعدادات الناقصة، دون أي قيمة.</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>%1, never expires</source>
        <extracomment>amount of data</extracomment>
        <translation>%1، لا تنتهي صلاحيتها</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n day(s)</source>
        <extracomment>amount of data</extracomment>
        <translation>
            <numerusform>%1 لمدة %n يوم</numerusform>
            <numerusform>%1 ليوم واحد</numerusform>
            <numerusform>%1 ليومين</numerusform>
            <numerusform>%1 لمدة %n أيام</numerusform>
            <numerusform>%1 لمدة %n يومًا</numerusform>
            <numerusform>%1 لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reserved, not confirmed</source>
        <extracomment>%1 is a covered phone number</extracomment>
        <translation>%1 · محجوز، غير مؤكد</translation>
    </message>
    <message>
        <source>Preparing your bill</source>
        <translation>جارٍ إعداد فاتورتك</translation>
    </message>
    <message>
        <source>Ready to pay</source>
        <translation>جاهز للدفع</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>تم استلام الدفع</translation>
    </message>
    <message>
        <source>Waiting for your turn</source>
        <translation>في انتظار دورك</translation>
    </message>
    <message>
        <source>Your line is being made</source>
        <translation>يجري إنشاء خطك</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <translation>متوقف حاليًا</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>طُلب الخط</translation>
    </message>
    <message>
        <source>Bill made</source>
        <translation>أُنشئت الفاتورة</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>دُفعت الفاتورة</translation>
    </message>
    <message>
        <source>By payment provider</source>
        <translation>من مزود الدفع</translation>
    </message>
    <message>
        <source>Line made</source>
        <translation>أُنشئ الخط</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>من المشغّل</translation>
    </message>
    <message>
        <source>Line became active</source>
        <translation>أصبح الخط نشطًا</translation>
    </message>
    <message>
        <source>Bill withdrawn</source>
        <translation>سُحبت الفاتورة</translation>
    </message>
</context>
<context>
    <name>CustomerFrame</name>
    <message>
        <source>%1, %2</source>
        <comment>language, voice</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CustomerLineCard</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>الرقم: %1</translation>
    </message>
    <message>
        <source>Number, covered</source>
        <translation>الرقم، مخفي</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Cover the number</source>
        <translation>إخفاء الرقم</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>إظهار الرقم</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>نشط منذ</translation>
    </message>
</context>
<context>
    <name>DataFigure</name>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>value unit left-of-total</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>DeclineSheet</name>
    <message>
        <source>Decline %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>The customer reads the reason in a mail and may ask again.</source>
        <translation>يقرأ العميل السبب في رسالة ويمكنه أن يطلب من جديد.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message>
        <source>less: %1</source>
        <translation>أقل: %1</translation>
    </message>
    <message>
        <source>more: %1</source>
        <translation>أكثر: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This was stopped</source>
        <translation>أُوقف هذا</translation>
    </message>
    <message>
        <source>It may not be finished.</source>
        <translation>ربما لم يكتمل.</translation>
    </message>
    <message>
        <source>Look at the state shown here, then try again if needed.</source>
        <translation>انظر إلى الحالة المعروضة هنا، ثم أعد المحاولة إذا لزم الأمر.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and try again.</source>
        <translation>تحقّق من اتصال هذا الحاسوب ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>لم تصل إجابة في الوقت المناسب</translation>
    </message>
    <message>
        <source>It is not known yet whether it was done.</source>
        <translation>لا يُعرف بعد هل تم الأمر.</translation>
    </message>
    <message>
        <source>Refresh and look at the state before you try again.</source>
        <translation>حدّث وانظر إلى الحالة قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>Too many tries in a short time</source>
        <translation>محاولات كثيرة في وقت قصير</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>The service did not accept who you are.</source>
        <translation>لم تقبل الخدمة هويتك.</translation>
    </message>
    <message>
        <source>Sign in again. Nothing is lost.</source>
        <translation>سجّل الدخول من جديد. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>دورك لا يسمح بهذا</translation>
    </message>
    <message>
        <source>Ask an administrator if you need it.</source>
        <translation>اطلب ذلك من مسؤول إذا احتجت إليه.</translation>
    </message>
    <message>
        <source>This is not there</source>
        <translation>هذا غير موجود</translation>
    </message>
    <message>
        <source>It may have been removed, or it never existed.</source>
        <translation>ربما حُذف أو لم يوجد قط.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>حدّث لترى الموجود الآن.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>هذا غير ممكن الآن</translation>
    </message>
    <message>
        <source>The state has changed in the meantime.</source>
        <translation>تغيّرت الحالة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Refresh to see the state as it is.</source>
        <translation>حدّث لترى الحالة كما هي.</translation>
    </message>
    <message>
        <source>Something needs to be corrected</source>
        <translation>هناك ما يجب تصحيحه</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <translation>راجع ما كتبته ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>لم تُفهم الإجابة</translation>
    </message>
    <message>
        <source>It is not known whether it was done.</source>
        <translation>لا يُعرف هل تم الأمر.</translation>
    </message>
    <message>
        <source>Refresh and look at the state. If it stays like this, send the code to support.</source>
        <translation>حدّث وانظر إلى الحالة. إذا استمر الأمر فأرسل الرمز إلى الدعم.</translation>
    </message>
    <message>
        <source>The data could not be read or written</source>
        <translation>تعذّرت قراءة البيانات أو كتابتها</translation>
    </message>
    <message>
        <source>What was stored before is still there.</source>
        <translation>ما خُزّن سابقًا لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, send the code to support.</source>
        <translation>أعد المحاولة. إذا استمر الأمر فأرسل الرمز إلى الدعم.</translation>
    </message>
    <message>
        <source>This is not set up</source>
        <translation>هذا غير مُعَدّ</translation>
    </message>
    <message>
        <source>The service works without it.</source>
        <translation>تعمل الخدمة بدونه.</translation>
    </message>
    <message>
        <source>Whoever runs the service can switch it on.</source>
        <translation>يمكن لمن يدير الخدمة تفعيله.</translation>
    </message>
    <message>
        <source>The service is out of order at the moment</source>
        <translation>الخدمة معطّلة حاليًا</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>حدث خطأ من جهتنا</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>ليس الخطأ خطأك.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>أعد المحاولة الآن.</numerusform>
            <numerusform>أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>what happened. what it means what to do</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about %n minute(s).</source>
        <translation>
            <numerusform>أعد المحاولة الآن.</numerusform>
            <numerusform>أعد المحاولة بعد نحو دقيقة.</numerusform>
            <numerusform>أعد المحاولة بعد نحو دقيقتين.</numerusform>
            <numerusform>أعد المحاولة بعد نحو %n دقائق.</numerusform>
            <numerusform>أعد المحاولة بعد نحو %n دقيقة.</numerusform>
            <numerusform>أعد المحاولة بعد نحو %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportButtons</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>%1 That it was saved stands in the log.</source>
        <translation>%1 يُسجَّل الحفظ في السجل.</translation>
    </message>
    <message>
        <source>That it was saved stands in the log.</source>
        <translation>يُسجَّل الحفظ في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>لم يُحفظ أي صف في %1</numerusform>
            <numerusform>حُفظ صف واحد في %1</numerusform>
            <numerusform>حُفظ صفان في %1</numerusform>
            <numerusform>حُفظت %Ln صفوف في %1</numerusform>
            <numerusform>حُفظ %Ln صفًا في %1</numerusform>
            <numerusform>حُفظ %Ln صف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>أُوقف. لم يبقَ أي ملف.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear %1</source>
        <translation>مسح %1</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find or do</source>
        <translation>ابحث أو نفّذ</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>FounderSheet</name>
    <message>
        <source>Add a founding member</source>
        <translation>إضافة عضو مؤسس</translation>
    </message>
    <message>
        <source>Give a mail address</source>
        <translation>اكتب عنوان بريد</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Mail address of the person</source>
        <translation>بريد الشخص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>يبقى في السجل.</translation>
    </message>
    <message>
        <source>The person may claim the founding grant, once.</source>
        <translation>يمكن للشخص أن يطلب منحة المؤسسين مرة واحدة.</translation>
    </message>
    <message>
        <source>Their first purchase brings the bonus of a founding member.</source>
        <translation>أول شراء له يجلب مكافأة العضو المؤسس.</translation>
    </message>
    <message>
        <source>This cannot be taken back here.</source>
        <translation>لا يمكن التراجع عن هذا هنا.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Founding members</source>
        <translation>الأعضاء المؤسسون</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>keep holding</source>
        <translation>استمر بالضغط</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>أوشكت</translation>
    </message>
    <message>
        <source>Two presses</source>
        <translation>ضغطتان</translation>
    </message>
    <message>
        <source>Hold for one second</source>
        <translation>اضغط مطولًا لثانية واحدة</translation>
    </message>
</context>
<context>
    <name>HomeFirstUse</name>
    <message>
        <source>No line yet</source>
        <translation>لا يوجد خط بعد</translation>
    </message>
    <message>
        <source>Your line will live here</source>
        <translation>سيكون خطك هنا</translation>
    </message>
    <message>
        <source>Its number, its code, and what the carrier says.</source>
        <translation>رقمه ورمزه وما يقوله المشغّل.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>احصل على خطك</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>تحتاج إلى</translation>
    </message>
    <message>
        <source>An unlocked phone with eSIM</source>
        <translation>هاتف غير مقفل يدعم eSIM</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>يستغرق</translation>
    </message>
    <message>
        <source>Five steps, with a pause at each</source>
        <translation>خمس خطوات مع إمكانية التوقف في كل منها</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>تحصل على</translation>
    </message>
    <message>
        <source>A number and a code for your phone</source>
        <translation>رقم ورمز لهاتفك</translation>
    </message>
    <message>
        <source>Five steps to a line</source>
        <translation>خمس خطوات إلى خطك</translation>
    </message>
    <message>
        <source>Phone check</source>
        <translation>فحص الهاتف</translation>
    </message>
    <message>
        <source>Dial *#06# or look for eSIM in the settings</source>
        <translation>اطلب ‎*#06#‎ أو ابحث عن eSIM في الإعدادات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Pick one, or take the first free one</source>
        <translation>اختر رقمًا أو خذ أول رقم متاح</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>%1 on the payment page</source>
        <extracomment>%1 is a price</extracomment>
        <translation>%1 في صفحة الدفع</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>We tell you when it is your turn</source>
        <translation>نخبرك عندما يحين دورك</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Scan it, type it or print it</source>
        <translation>امسحه أو اكتبه أو اطبعه</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Your line keeps working</source>
        <translation>يستمر خطك في العمل</translation>
    </message>
    <message>
        <source>Calls and data do not depend on this. We only cannot read the state. We try again every minute.</source>
        <translation>المكالمات والبيانات لا تعتمد على هذا. نحن فقط لا نستطيع قراءة الحالة. نعيد المحاولة كل دقيقة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and its unit, &quot;12 days&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>كل النشاط</translation>
    </message>
</context>
<context>
    <name>HourGauge</name>
    <message>
        <source>%1 of %2 activations this rolling hour</source>
        <translation>%1 من %2 تفعيلًا في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>of %1 this rolling hour</source>
        <translation>من %1 في الساعة الأخيرة</translation>
    </message>
</context>
<context>
    <name>InlineError</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened. what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Code for support</source>
        <translation>رمز للدعم</translation>
    </message>
    <message>
        <source>Copy the code for support</source>
        <translation>نسخ رمز الدعم</translation>
    </message>
</context>
<context>
    <name>InstallSteps</name>
    <message>
        <source>Join Wi-Fi.</source>
        <translation>اتصل بشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Mobile Service › Add eSIM&lt;/b&gt;.</source>
        <extracomment>the names of settings as they stand on the phone, in bold</extracomment>
        <translation>افتح &lt;b&gt;الإعدادات › خدمة الجوال › إضافة eSIM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Use QR Code&lt;/b&gt; and point the camera here.</source>
        <translation>اختر &lt;b&gt;استخدام رمز QR&lt;/b&gt; ووجّه الكاميرا إلى هنا.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Data Roaming&lt;/b&gt; for this line.</source>
        <translation>أكّد، ثم فعّل &lt;b&gt;تجوال البيانات&lt;/b&gt; لهذا الخط.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Connections › SIM manager › Add eSIM&lt;/b&gt;.</source>
        <translation>افتح &lt;b&gt;الإعدادات › الاتصالات › مدير SIM › إضافة eSIM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Scan QR code&lt;/b&gt; and point the camera here.</source>
        <translation>اختر &lt;b&gt;مسح رمز QR&lt;/b&gt; ووجّه الكاميرا إلى هنا.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Data roaming&lt;/b&gt; under Mobile networks.</source>
        <translation>أكّد، ثم فعّل &lt;b&gt;تجوال البيانات&lt;/b&gt; ضمن شبكات الجوال.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Network &amp; internet › SIMs › Add SIM&lt;/b&gt;.</source>
        <translation>افتح &lt;b&gt;الإعدادات › الشبكة والإنترنت › شرائح SIM › إضافة شريحة&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Set up an eSIM&lt;/b&gt; and point the camera here.</source>
        <translation>اختر &lt;b&gt;إعداد eSIM&lt;/b&gt; ووجّه الكاميرا إلى هنا.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Roaming&lt;/b&gt; for this line.</source>
        <translation>أكّد، ثم فعّل &lt;b&gt;التجوال&lt;/b&gt; لهذا الخط.</translation>
    </message>
    <message>
        <source>Open the settings for mobile service and choose to add an eSIM.</source>
        <translation>افتح إعدادات خدمة الجوال واختر إضافة شريحة eSIM.</translation>
    </message>
    <message>
        <source>Point the camera here, then confirm.</source>
        <translation>وجّه الكاميرا إلى هنا ثم أكّد.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this line.</source>
        <translation>فعّل تجوال البيانات لهذا الخط.</translation>
    </message>
    <message>
        <source>Steps on the phone</source>
        <translation>الخطوات على الهاتف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number: step</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeyDetails</name>
    <message>
        <source>Acts for</source>
        <translation>يعمل نيابة عن</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Whole days in UTC, today included. Refused requests count.</source>
        <translation>أيام كاملة بتوقيت UTC، واليوم منها. الطلبات المرفوضة محسوبة.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>The key of %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be read again. Whoever has it comes in with it.</source>
        <translation>يُعرض هذه المرة فقط ولا يمكن قراءته ثانية. من يملكه يدخل به.</translation>
    </message>
    <message>
        <source>For an assistant or a program that uses the service without anybody signing in.</source>
        <translation>لمساعد أو برنامج يستخدم الخدمة دون أن يسجل أحد الدخول.</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>أدخل اسمًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for, as the list shows it</source>
        <translation>الغرض منه، كما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>يعمل نيابة عن</translation>
    </message>
    <message>
        <source>The mail address of an account; left empty, it acts for nobody</source>
        <translation>عنوان بريد حساب؛ إن تُرك فارغًا فلا يعمل نيابة عن أحد</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>الطلبات في الساعة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>تم النسخ. يُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>KeysExport</name>
    <message>
        <source>Id of the key</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>يعمل نيابة عن</translation>
    </message>
    <message>
        <source>Requests an hour, at most</source>
        <translation>الطلبات في الساعة على الأكثر</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>الطلبات حتى الآن</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>المساعدون والمفاتيح</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>المساعدون والمفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>أي مفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No key was revoked.</source>
        <translation>لم يُلغَ أي مفتاح.</translation>
    </message>
    <message>
        <source>No keys. An assistant or a program that signs nobody in needs one.</source>
        <translation>لا توجد مفاتيح. يحتاج إليها المساعد أو البرنامج الذي لا يسجل أحد دخوله.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>ما تُبقيه التصفية. وما هو مخفي هنا مخفي في الملف.</translation>
    </message>
    <message>
        <source>Every key. What is covered here is covered in the file.</source>
        <translation>كل المفاتيح. وما هو مخفي هنا مخفي في الملف.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LaterSheet</name>
    <message>
        <source>Put off %1</source>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>It comes back to the list then. The customer is told nothing.</source>
        <translation>يعود إلى القائمة حينها. لا يُبلَّغ العميل بشيء.</translation>
    </message>
    <message>
        <source>For four hours</source>
        <translation>لأربع ساعات</translation>
    </message>
    <message>
        <source>Until tomorrow, this time</source>
        <translation>حتى الغد في مثل هذا الوقت</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لأسبوع</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n decision(s) are being sent</source>
        <translation>
            <numerusform>لا يُرسل أي قرار</numerusform>
            <numerusform>يُرسل الآن قرار واحد</numerusform>
            <numerusform>يُرسل الآن قراران</numerusform>
            <numerusform>تُرسل الآن %n قرارات</numerusform>
            <numerusform>يُرسل الآن %n قرارًا</numerusform>
            <numerusform>يُرسل الآن %n قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not sent yet</source>
        <translation>
            <numerusform>لا يوجد قرار لم يُرسل بعد</numerusform>
            <numerusform>قرار واحد لم يُرسل بعد</numerusform>
            <numerusform>قراران لم يُرسلا بعد</numerusform>
            <numerusform>%n قرارات لم تُرسل بعد</numerusform>
            <numerusform>%n قرارًا لم يُرسل بعد</numerusform>
            <numerusform>%n قرار لم يُرسل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>A moment, until the service has confirmed them.</source>
        <translation>لحظة، حتى تؤكدها الخدمة.</translation>
    </message>
    <message>
        <source>The service was not reached. They are still on this computer.</source>
        <translation>تعذّر الوصول إلى الخدمة. ما زالت القرارات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>They are held on this computer for a few seconds so that you can take them back.</source>
        <translation>تُحفظ على هذا الحاسوب بضع ثوانٍ كي تتمكن من التراجع عنها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LeaveTextSheet</name>
    <message>
        <source>Changes are not saved</source>
        <translation>توجد تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>%1 is changed. A kept draft waits in this window until it is closed.</source>
        <translation>تم تغيير %1. المسودة المحتفظ بها تنتظر في هذه النافذة حتى إغلاقها.</translation>
    </message>
    <message>
        <source>It cannot be saved yet: %1</source>
        <translation>لا يمكن حفظه بعد: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>الاحتفاظ بالمسودة</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>DOTM Desktop is free software under the MIT licence. It is built on the work of others:</source>
        <translation>DOTM Desktop برنامج حر برخصة MIT. وهو مبني على عمل آخرين:</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Put the line on a phone</source>
        <translation>ضع الخط على هاتف</translation>
    </message>
    <message>
        <source>The code is not here yet</source>
        <translation>لم يصل الرمز بعد</translation>
    </message>
    <message>
        <source>The code also opens without a connection. Install it before you delete anything on the phone.</source>
        <translation>يُفتح الرمز أيضًا دون اتصال. ثبّته قبل أن تحذف أي شيء من الهاتف.</translation>
    </message>
    <message>
        <source>It comes here and by mail as soon as the carrier has made it.</source>
        <translation>يصل هنا وبالبريد حالما ينشئه المشغّل.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>طباعة البطاقة</translation>
    </message>
    <message>
        <source>See how it stands</source>
        <translation>انظر أين وصل</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Mail with the code</source>
        <translation>رسالة البريد التي تحمل الرمز</translation>
    </message>
    <message>
        <source>Send the mail again</source>
        <translation>إعادة إرسال البريد</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>My line</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>لا يوجد خط بعد</translation>
    </message>
    <message>
        <source>Your line will live here</source>
        <translation>سيكون خطك هنا</translation>
    </message>
    <message>
        <source>Its number, its code, and what the carrier says.</source>
        <translation>رقمه ورمزه وما يقوله المشغّل.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>احصل على خطك</translation>
    </message>
    <message>
        <source>Your line keeps working</source>
        <translation>يستمر خطك في العمل</translation>
    </message>
    <message>
        <source>What is shown was read before. We try again every minute.</source>
        <translation>ما يظهر هنا قُرئ سابقًا. نعيد المحاولة كل دقيقة.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>No browser opened</source>
        <translation>لم يُفتح أي متصفح</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser of your choice.</source>
        <translation>انسخ هذا العنوان وافتحه في متصفح من اختيارك.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Nothing is in this list.</source>
        <translation>لا شيء في هذه القائمة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>source, time: &quot;from the audit log, 12 Nov 2026, 14:20&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>More could not be read. What is listed stays.</source>
        <translation>تعذرت قراءة المزيد. ما في القائمة باقٍ.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>قُرئ المعروض من قبل.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Could not be read. Try again.</source>
        <translation>تعذّرت القراءة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>قيد القراءة</translation>
    </message>
</context>
<context>
    <name>ListensExport</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>ما تم الاستماع إليه</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>LoadingView</name>
    <message>
        <source>Still reading</source>
        <translation>ما زالت القراءة جارية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MailSample</name>
    <message>
        <source>Sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Names, numbers and links are samples. Mail programs draw HTML each in its own way, and this one draws less than most. No pictures are loaded here.</source>
        <translation>الأسماء والأرقام والروابط عينات. كل برنامج بريد يعرض HTML بطريقته، وهذا يعرض أقل من معظمها. لا تُحمَّل الصور هنا.</translation>
    </message>
    <message>
        <source>%1. This is not the newest text.</source>
        <translation>%1. هذا ليس أحدث نص.</translation>
    </message>
    <message>
        <source>HTML body with samples</source>
        <translation>نص HTML مع العينات</translation>
    </message>
    <message>
        <source>The HTML body is shown once what is wrong in it is mended.</source>
        <translation>يظهر نص HTML بعد إصلاح الخطأ فيه.</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>النص العادي</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>DOTM Desktop</source>
        <translation>DOTM Desktop</translation>
    </message>
    <message>
        <source>Offline. What is shown was saved before.</source>
        <translation>غير متصل. ما يظهر هنا حُفظ سابقًا.</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
</context>
<context>
    <name>MenuAction</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>ModeMark</name>
    <message>
        <source>Admin</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>الوضع: %1</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1، لا شيء في الانتظار</numerusform>
            <numerusform>%1، واحد في الانتظار</numerusform>
            <numerusform>%1، اثنان في الانتظار</numerusform>
            <numerusform>%1، %n في الانتظار</numerusform>
            <numerusform>%1، %n في الانتظار</numerusform>
            <numerusform>%1، %n في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>NavigationDrawer</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Give the whole name of the file, beginning with /.</source>
        <translation>اكتب الاسم الكامل للملف بدءًا بالعلامة /.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>تعذّر إنشاء الملف.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>NoRolePage</name>
    <message>
        <source>Admin mode</source>
        <translation>وضع الإدارة</translation>
    </message>
    <message>
        <source>Your role cannot open this. Admin mode is for administrators and owners.</source>
        <translation>لا يتيح دورك فتح هذا. وضع الإدارة للمسؤولين والمالكين.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>تسجيل الدخول باسم</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>An owner or administrator of this platform can give you the role. Ask them and name the address above; it works as soon as you sign in again.</source>
        <translation>يمكن لمالك هذه المنصة أو أحد مسؤوليها أن يمنحك الدور. اطلب ذلك واذكر العنوان أعلاه، ويعمل بمجرد تسجيل دخولك من جديد.</translation>
    </message>
    <message>
        <source>Change to customer mode</source>
        <translation>التبديل إلى وضع العميل</translation>
    </message>
</context>
<context>
    <name>NumberPane</name>
    <message>
        <source>Any area</source>
        <translation>أي منطقة</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>اختر رقمًا</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>رمز المنطقة</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>You can go on without choosing</source>
        <translation>يمكنك المتابعة دون اختيار</translation>
    </message>
    <message>
        <source>The carrier then gives you the first free number.</source>
        <translation>يعطيك المشغّل عندئذ أول رقم متاح.</translation>
    </message>
    <message>
        <source>Free numbers</source>
        <translation>الأرقام المتاحة</translation>
    </message>
    <message>
        <source>There is no free number in this area at the moment. Try another area, or take the first free one.</source>
        <translation>لا يوجد رقم متاح في هذه المنطقة حاليًا. جرّب منطقة أخرى أو خذ أول رقم متاح.</translation>
    </message>
    <message>
        <source>Then you get a bill</source>
        <translation>ثم تصلك فاتورة</translation>
    </message>
    <message>
        <source>%1, once. Nothing is charged before you pay it on the payment page.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>%1 مرة واحدة. لا يُخصم شيء قبل أن تدفع في صفحة الدفع.</translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>خذ هذا الرقم</translation>
    </message>
    <message>
        <source>Take the first free one</source>
        <translation>خذ أول رقم متاح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The number you pick is reserved, not confirmed: the carrier confirms it when the line is made.</source>
        <translation>الرقم الذي تختاره محجوز وغير مؤكد: يؤكده المشغّل عند إنشاء الخط.</translation>
    </message>
</context>
<context>
    <name>OfflineBar</name>
    <message>
        <source>Saved details from %1. Your code and your receipts still open.</source>
        <translation>بيانات محفوظة من %1. لا يزال بإمكانك فتح رمزك وإيصالاتك.</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>لا شيء محفوظ على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <translation>غير متصل. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;غير متصل.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>PaidFacts</name>
    <message>
        <source>Your money is safe</source>
        <translation>نقودك في أمان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>product, what comes with it</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Later charges</source>
        <translation>رسوم لاحقة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>by payment provider</source>
        <translation>من مزود الدفع</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do</source>
        <translation>ابحث أو نفّذ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Type to find pages, actions and records</source>
        <translation>اكتب للبحث عن الصفحات والإجراءات والسجلات</translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation>↑ ↓ تحرّك   Enter فتح   Esc إغلاق</translation>
    </message>
    <message>
        <source>Nothing here pays or sends on its own</source>
        <translation>لا شيء هنا يدفع أو يرسل من تلقاء نفسه</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Found in your records</source>
        <translation>وُجد في سجلاتك</translation>
    </message>
    <message>
        <source>The row you are on</source>
        <translation>الصف الحالي</translation>
    </message>
</context>
<context>
    <name>PayPane</name>
    <message>
        <source>once</source>
        <extracomment>beside a price: it is paid one time only</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>product, what comes with it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>الرقم: %1</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page, never here. Paying twice is not possible: an open bill is used again.</source>
        <translation>تُكتب بيانات البطاقة في صفحة مزود الدفع، وليس هنا أبدًا. لا يمكن الدفع مرتين: تُستخدم الفاتورة المفتوحة من جديد.</translation>
    </message>
    <message>
        <source>Pay in your browser</source>
        <translation>ادفع في متصفحك</translation>
    </message>
    <message>
        <source>The payment page opens there. When it is paid, this window goes on by itself.</source>
        <translation>تُفتح صفحة الدفع هناك. عند الدفع تتابع هذه النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>ادفع %1</translation>
    </message>
    <message>
        <source>What you pay</source>
        <translation>ما تدفعه</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>what is to be paid later</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Bill goes to</source>
        <translation>تُرسل الفاتورة إلى</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>سحب الفاتورة</translation>
    </message>
    <message>
        <source>Withdraw the bill?</source>
        <translation>هل تسحب الفاتورة؟</translation>
    </message>
    <message>
        <source>The bill of %1 can then no longer be paid, and the reserved number is given back. You can ask for a new line at any time.</source>
        <translation>لن يعود ممكنًا دفع الفاتورة بمبلغ %1 ويُعاد الرقم المحجوز. يمكنك طلب خط جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>PaymentAnswer</name>
    <message>
        <source>At the payment provider</source>
        <translation>لدى مزوّد الدفع</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing, there or here.</source>
        <translation>لم يُسأل بعد. السؤال لا يغيّر شيئًا، لا هناك ولا هنا.</translation>
    </message>
    <message>
        <source>There is no invoice to ask about.</source>
        <translation>لا توجد فاتورة يُسأل عنها.</translation>
    </message>
    <message>
        <source>Ask the payment provider</source>
        <translation>اسأل مزوّد الدفع</translation>
    </message>
</context>
<context>
    <name>PaymentDetails</name>
    <message>
        <source>%1 · %2</source>
        <comment>amount · who paid</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a payment without real money</comment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>The subscriber</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>The activation</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>PaymentList</name>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a payment without real money</comment>
        <translation>اختبار</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>It was paid, but nobody has asked for a line with it.</source>
        <translation>دُفع المبلغ، لكن لم يطلب أحد خطًا به.</translation>
    </message>
    <message>
        <source>It was paid, and the activation is stuck before there is a line.</source>
        <translation>دُفع المبلغ، والتفعيل متوقف قبل أن يوجد خط.</translation>
    </message>
    <message>
        <source>It was paid more than ten minutes ago, and there is still no line.</source>
        <translation>دُفع المبلغ قبل أكثر من عشر دقائق، ولا يوجد خط بعد.</translation>
    </message>
    <message>
        <source>It was paid at the payment provider, but could not be put down to anybody here.</source>
        <translation>دُفع المبلغ لدى مزوّد الدفع، لكن تعذّر نسبه إلى أحد هنا.</translation>
    </message>
    <message>
        <source>There is a line, but it was never paid.</source>
        <translation>يوجد خط، لكنه لم يُدفع قط.</translation>
    </message>
    <message>
        <source>The line is noted as paid, but its payment is not in the records.</source>
        <translation>الخط مسجّل كمدفوع، لكن دفعته ليست في السجلات.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Open, not paid</source>
        <translation>مفتوحة، غير مدفوعة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Given up as uncollectible</source>
        <translation>اعتُبرت غير قابلة للتحصيل</translation>
    </message>
    <message>
        <source>Provider says: paid</source>
        <translation>المزوّد يقول: مدفوع</translation>
    </message>
    <message>
        <source>Provider says: payment succeeded</source>
        <translation>المزوّد يقول: نجح الدفع</translation>
    </message>
    <message>
        <source>Provider says: withdrawn</source>
        <translation>المزوّد يقول: مسحوبة</translation>
    </message>
    <message>
        <source>Provider says: uncollectible</source>
        <translation>المزوّد يقول: غير قابلة للتحصيل</translation>
    </message>
    <message>
        <source>Payment and line</source>
        <translation>دفعة وخط</translation>
    </message>
    <message>
        <source>Line on its way</source>
        <translation>الخط في الطريق</translation>
    </message>
    <message>
        <source>Paid, no line</source>
        <translation>مدفوع، بلا خط</translation>
    </message>
    <message>
        <source>Line, no payment</source>
        <translation>خط، بلا دفعة</translation>
    </message>
    <message>
        <source>Needs no line</source>
        <translation>لا يحتاج إلى خط</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>لا أحد نعرفه</translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation>المبلغ غير معروف</translation>
    </message>
    <message>
        <source>could not be recorded</source>
        <translation>تعذّر تسجيله</translation>
    </message>
    <message>
        <source>Provider says: given back</source>
        <translation>المزوّد يقول: أُعيد المبلغ</translation>
    </message>
</context>
<context>
    <name>PaymentsExport</name>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>أي مدفوعات</translation>
    </message>
    <message>
        <source>Older payments could not be read. What is listed stays.</source>
        <translation>تعذّرت قراءة المدفوعات الأقدم. يبقى ما في القائمة.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>ما في القائمة قُرئ من قبل.</translation>
    </message>
    <message>
        <source>Refunds are made and listed at the payment provider; they are not recorded here.</source>
        <translation>تُجرى المبالغ المستردة وتُدرج لدى مزوّد الدفع؛ ولا تُسجَّل هنا.</translation>
    </message>
    <message>
        <source>Choose a payment; both its sides appear here.</source>
        <translation>اختر دفعة؛ يظهر جانباها هنا.</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>لا توجد مدفوعات بعد.</translation>
    </message>
    <message>
        <source>Every line that costs something has its payment.</source>
        <translation>لكل خط له ثمن دفعته.</translation>
    </message>
    <message>
        <source>Every payment has its line.</source>
        <translation>لكل دفعة خطها.</translation>
    </message>
    <message>
        <source>Every payment. What is covered here is covered in the file.</source>
        <translation>كل المدفوعات. وما هو مخفي هنا مخفي في الملف.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>ما تُبقيه التصفية. وما هو مخفي هنا مخفي في الملف.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a role before, a role after</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>no role given</source>
        <translation>لم يُعطَ دورًا</translation>
    </message>
    <message>
        <source>given here</source>
        <translation>مُعطى هنا</translation>
    </message>
    <message>
        <source>comes with the sign-in</source>
        <translation>يأتي مع تسجيل الدخول</translation>
    </message>
    <message>
        <source>set by OWNER_EMAIL</source>
        <translation>يحدده OWNER_EMAIL</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another administrator.</source>
        <translation>لا أحد يغيّر دوره. اطلب ذلك من مسؤول آخر.</translation>
    </message>
    <message>
        <source>The setting OWNER_EMAIL of the service names this person. Change it there.</source>
        <translation>إعداد الخدمة OWNER_EMAIL يسمّي هذا الشخص. غيّره هناك.</translation>
    </message>
    <message>
        <source>The role comes with the sign-in, as the claim “role” of the Firebase account. Change it there.</source>
        <translation>يأتي الدور مع تسجيل الدخول، في السمة «role» لحساب Firebase. غيّره هناك.</translation>
    </message>
    <message>
        <source>Only an owner changes the role of an owner.</source>
        <translation>لا يغيّر دور المالك إلا مالك.</translation>
    </message>
    <message>
        <source>Sees and does what is their own.</source>
        <translation>يرى ما يخصه ويفعله.</translation>
    </message>
    <message>
        <source>Helps customers: sees their lines, decides nothing.</source>
        <translation>يساعد العملاء: يرى خطوطهم ولا يقرر شيئًا.</translation>
    </message>
    <message>
        <source>Decides requests, gives roles and keys, reads the audit log.</source>
        <translation>يبتّ في الطلبات، ويعطي الأدوار والمفاتيح، ويقرأ السجل.</translation>
    </message>
    <message>
        <source>As an administrator; also gives and takes the role owner.</source>
        <translation>كالمسؤول، ويعطي دور المالك ويسحبه أيضًا.</translation>
    </message>
    <message>
        <source>The sign-in gives more than this.</source>
        <translation>تسجيل الدخول يعطي أكثر من هذا.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>It becomes a proposal. Nothing changes until another administrator confirms it.</source>
        <translation>يصبح اقتراحًا. لا يتغير شيء حتى يؤكده مسؤول آخر.</translation>
    </message>
    <message>
        <source>%1 instead of %2, from the person’s next request on.</source>
        <translation>%1 بدلًا من %2، ابتداءً من الطلب التالي للشخص.</translation>
    </message>
    <message>
        <source>They can decide about customers and give roles to others.</source>
        <translation>يمكنه البتّ في أمور العملاء وإعطاء الأدوار لغيره.</translation>
    </message>
    <message>
        <source>They can no longer open the back office’s decisions; what they decided stays.</source>
        <translation>لن يستطيع بعدها اتخاذ القرارات هنا؛ وما قرره باقٍ.</translation>
    </message>
    <message>
        <source>The change and your reason stand in the audit log. It can be changed back.</source>
        <translation>التغيير وسببك يُكتبان في السجل. ويمكن الرجوع عنه.</translation>
    </message>
    <message>
        <source>Switch the two-person rule off</source>
        <translation>إيقاف قاعدة الشخصين</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a mail address; a role before and after</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the one who proposed, the one who confirmed</extracomment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>الحساب منذ</translation>
    </message>
    <message>
        <source>Change proposed by</source>
        <translation>اقترح التغيير</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>لا أحد له هذا الدور.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>لم يسجل أحد الدخول بعد.</translation>
    </message>
    <message>
        <source>Everybody with this role. What is covered here is covered in the file.</source>
        <translation>كل من له هذا الدور. وما هو مخفي هنا مخفي في الملف.</translation>
    </message>
    <message>
        <source>Everybody. What is covered here is covered in the file.</source>
        <translation>الجميع. وما هو مخفي هنا مخفي في الملف.</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Changes of the role</source>
        <translation>تغييرات الدور</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Show as a subscriber</source>
        <translation>عرضه كمشترك</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>No change stands in the log.</source>
        <translation>لا تغيير في السجل.</translation>
    </message>
</context>
<context>
    <name>PhoneCheckPane</name>
    <message>
        <source>Look at your phone</source>
        <translation>انظر إلى هاتفك</translation>
    </message>
    <message>
        <source>Dial this on the phone. If the answer shows an EID, it takes an eSIM.</source>
        <translation>اطلب هذا على الهاتف. إذا ظهر EID في الإجابة فهو يدعم eSIM.</translation>
    </message>
    <message>
        <source>Or look for “Add eSIM” in the settings for mobile networks.</source>
        <translation>أو ابحث عن «إضافة eSIM» في إعدادات شبكات الجوال.</translation>
    </message>
    <message>
        <source>Your earlier bill was withdrawn before it was paid. Nothing was charged.</source>
        <translation>سُحبت فاتورتك السابقة قبل دفعها. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The phone must be unlocked: not tied to another company.</source>
        <translation>يجب أن يكون الهاتف غير مقفل: غير مرتبط بشركة أخرى.</translation>
    </message>
    <message>
        <source>Does it show an EID?</source>
        <translation>هل يظهر EID؟</translation>
    </message>
    <message>
        <source>This program cannot see your phone, so you tell it. You can leave at any step and come back.</source>
        <translation>لا يرى هذا البرنامج هاتفك، لذا أخبره أنت. يمكنك المغادرة في أي خطوة والعودة.</translation>
    </message>
    <message>
        <source>Yes, it takes an eSIM</source>
        <translation>نعم، يدعم eSIM</translation>
    </message>
    <message>
        <source>If it does not, a line would be of no use to it: nothing has been bought, and you can simply go back.</source>
        <translation>إن لم يكن كذلك فلن ينفعه الخط: لم يُشترَ شيء ويمكنك الرجوع ببساطة.</translation>
    </message>
</context>
<context>
    <name>PlannedSteps</name>
    <message>
        <source>What this will do</source>
        <translation>ما الذي سيفعله هذا</translation>
    </message>
</context>
<context>
    <name>PlayRing</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>تشغيل مرة أخرى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>قيد التحضير</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the code card</source>
        <translation>طباعة بطاقة الرمز</translation>
    </message>
    <message>
        <source>Keep the sheet like a key: whoever has it can take the line.</source>
        <translation>احفظ الورقة كمفتاح: من يملكها يستطيع أخذ الخط.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>Leave the phone number out</source>
        <translation>إخفاء رقم الهاتف</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>جارٍ البحث عن طابعات</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as a file and print it elsewhere.</source>
        <translation>لا توجد طابعة على هذا الحاسوب. احفظه كملف واطبعه في مكان آخر.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Nothing that exists is written over. Delete the file when you are done.</source>
        <translation>لا يُكتب فوق أي ملف موجود. احذف الملف عندما تنتهي.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the QR code alone</source>
        <translation>حفظ رمز QR وحده</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Your money is safe</source>
        <translation>نقودك في أمان</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <source>The payment is on record and is not asked for again. Trying again goes on where it stopped.</source>
        <translation>الدفعة مسجّلة ولن تُطلب من جديد. إعادة المحاولة تتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Trying again goes on where it stopped.</source>
        <translation>إعادة المحاولة تتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>ما دفعته</translation>
    </message>
</context>
<context>
    <name>ProfileBeta</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>لديك الوصول</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>المعروض قُرئ سابقًا.</translation>
    </message>
    <message>
        <source>Beta access gives you a number of the beta network before it opens for everybody. Somebody of our team looks at each request; an answer takes 1–2 business days.</source>
        <translation>يمنحك الوصول التجريبي رقمًا في الشبكة التجريبية قبل فتحها للجميع. ينظر أحد أفراد فريقنا في كل طلب؛ ويستغرق الرد 1–2 يوم عمل.</translation>
    </message>
    <message>
        <source>Somebody of our team looks at it; that takes 1–2 business days. This page changes by itself, and a mail tells you too.</source>
        <translation>ينظر فيه أحد أفراد فريقنا؛ ويستغرق ذلك 1–2 يوم عمل. تتغير هذه الصفحة من تلقاء نفسها، وتخبرك رسالة بريد أيضًا.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>when a request was declined</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>You may ask again whenever you like.</source>
        <translation>يمكنك الطلب مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>جارٍ الطلب</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اطلب مجددًا</translation>
    </message>
    <message>
        <source>Ask for beta access</source>
        <translation>اطلب الوصول التجريبي</translation>
    </message>
</context>
<context>
    <name>ProfileBetaAccess</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>وقت الموافقة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Reserved, not confirmed: it becomes yours with your line. Do not give it to others yet.</source>
        <translation>محجوز وغير مؤكد: يصبح لك مع خطك. لا تعطه لغيرك بعد.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Number as a QR code</source>
        <translation>الرقم كرمز QR</translation>
    </message>
    <message>
        <source>A phone that scans it offers to call %1.</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>الهاتف الذي يمسحه يعرض الاتصال بالرقم %1.</translation>
    </message>
    <message>
        <source>QR code of your phone number</source>
        <translation>رمز QR لرقم هاتفك</translation>
    </message>
    <message>
        <source>Hide the line data</source>
        <translation>إخفاء بيانات الخط</translation>
    </message>
    <message>
        <source>Show the line data</source>
        <translation>إظهار بيانات الخط</translation>
    </message>
    <message>
        <source>Line data (RESIN)</source>
        <translation>بيانات الخط (RESIN)</translation>
    </message>
    <message>
        <source>For our team and for partners. It is not for installing: no phone takes a line from it.</source>
        <translation>لفريقنا وشركائنا. ليس للتثبيت: لا يأخذ أي هاتف خطًا منه.</translation>
    </message>
    <message>
        <source>QR code of your line data</source>
        <translation>رمز QR لبيانات خطك</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>تم النسخ. يُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>Beta access</source>
        <translation>الوصول التجريبي</translation>
    </message>
</context>
<context>
    <name>ProposalsSheet</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>Nothing of this is done yet. Nobody confirms their own proposal.</source>
        <translation>لم يُنفَّذ شيء من هذا بعد. لا أحد يؤكد اقتراحه.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>تأكيد: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>سحب: %1</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation>رفض: %1</translation>
    </message>
</context>
<context>
    <name>PurchaseBar</name>
    <message>
        <source>Kind of purchase</source>
        <translation>نوع الشراء</translation>
    </message>
    <message>
        <source>Find in purchases</source>
        <translation>البحث في المشتريات</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>PurchaseExport</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
</context>
<context>
    <name>PurchaseRow</name>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 · محاكاة</translation>
    </message>
    <message>
        <source>%1 · paid</source>
        <translation>%1 · مدفوع</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>ما يتضمنه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>تاريخ الشراء</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>وقت القراءة</translation>
    </message>
</context>
<context>
    <name>Purchases</name>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>السلع</translation>
    </message>
</context>
<context>
    <name>PurchasesPage</name>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <translation>لم تشترِ شيئًا بعد</translation>
    </message>
    <message>
        <source>Purchases appear here</source>
        <translation>تظهر المشتريات هنا</translation>
    </message>
    <message>
        <source>Each with its bill, what it brought, and when it was paid.</source>
        <translation>كل منها مع فاتورته وما تضمنه ووقت دفعه.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>احصل على خطك</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>ما هو مدرج قُرئ سابقًا.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No purchase holds “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>لا توجد مشتريات تحتوي على «%1».</translation>
    </message>
    <message>
        <source>There is none of this kind.</source>
        <translation>لا يوجد شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Older purchases could not be read. What is listed stays.</source>
        <translation>تعذّرت قراءة المشتريات الأقدم. يبقى ما هو مدرج.</translation>
    </message>
    <message>
        <source>Save purchases as CSV</source>
        <translation>حفظ المشتريات بصيغة CSV</translation>
    </message>
    <message>
        <source>Save purchases as PDF</source>
        <translation>حفظ المشتريات بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code of your eSIM</source>
        <translation>رمز QR لشريحة eSIM الخاصة بك</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1، مخفي</translation>
    </message>
    <message>
        <source>%1, not usable</source>
        <translation>%1، غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>Covered, so that nobody reads it over your shoulder.</source>
        <translation>مخفي حتى لا يقرأه أحد من فوق كتفك.</translation>
    </message>
    <message>
        <source>This code is not usable.</source>
        <translation>هذا الرمز غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message numerus="yes">
        <source>Covers itself in %n s</source>
        <translation>
            <numerusform>يُخفى الآن</numerusform>
            <numerusform>يُخفى بعد ثانية</numerusform>
            <numerusform>يُخفى بعد ثانيتين</numerusform>
            <numerusform>يُخفى بعد %n ثوانٍ</numerusform>
            <numerusform>يُخفى بعد %n ثانية</numerusform>
            <numerusform>يُخفى بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>الإبقاء ظاهرًا</translation>
    </message>
</context>
<context>
    <name>QueueCards</name>
    <message>
        <source>Being set up now</source>
        <translation>يجري إعداده الآن</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>QueueRows</name>
    <message>
        <source>In the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>لا أحد ينتظر مكانًا.</translation>
    </message>
    <message>
        <source>More wait behind these.</source>
        <translation>ينتظر آخرون خلف هؤلاء.</translation>
    </message>
</context>
<context>
    <name>RevokeSheet</name>
    <message>
        <source>Revoke %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>إلغاء المفتاح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RewardDetails</name>
    <message>
        <source>%1 · %2</source>
        <comment>amount · who gets it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The subscriber</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>في المستكشف</translation>
    </message>
</context>
<context>
    <name>RewardList</name>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
</context>
<context>
    <name>RewardRatesSheet</name>
    <message>
        <source>Rate of %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>نسبة %1</translation>
    </message>
    <message>
        <source>Reward rates</source>
        <translation>نسب المكافآت</translation>
    </message>
    <message>
        <source>The share of a purchase that comes back in DOTM, at 1 DOTM for a dollar.</source>
        <translation>حصة الشراء التي تعود بعملة DOTM، بواقع 1 DOTM لكل دولار.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Per cent of the purchase</source>
        <translation>النسبة المئوية من الشراء</translation>
    </message>
    <message>
        <source>From 0 to 100, at most two decimals.</source>
        <translation>من 0 إلى 100، بمنزلتين عشريتين على الأكثر.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>يبقى في السجل.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>لا يوجد منتج بعد.</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>غيّر النسبة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RewardRetrySheet</name>
    <message>
        <source>Try %1 for %2 again</source>
        <extracomment>an amount of tokens, a name</extracomment>
        <translation>إعادة محاولة %1 إلى %2</translation>
    </message>
    <message>
        <source>This is what would be done. Nothing has been changed yet.</source>
        <translation>هذا ما سيُنفَّذ. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Asking what would be done</source>
        <translation>نسأل عمّا سيُنفَّذ</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message>
        <source>Joining</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>أول شراء</translation>
    </message>
    <message>
        <source>First purchase of a founder</source>
        <translation>أول شراء لمؤسس</translation>
    </message>
    <message>
        <source>Founding grant</source>
        <translation>منحة المؤسسين</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>لا محفظة بعد</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>On chain</source>
        <translation>على السلسلة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Send the same again</source>
        <translation>إرسال نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The transaction that was signed before goes to the network once more. It has the same number, so it can count only once.</source>
        <translation>المعاملة الموقّعة سابقًا تُرسل إلى الشبكة مرة أخرى. لها الرقم نفسه، فلا تُحتسب إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Wait for a wallet</source>
        <translation>انتظار محفظة</translation>
    </message>
    <message>
        <source>There is no proven wallet to send it to. It is kept and sent as soon as there is one.</source>
        <translation>لا توجد محفظة مثبتة لإرسالها إليها. تُحفظ وتُرسل حالما توجد واحدة.</translation>
    </message>
    <message>
        <source>Mint it</source>
        <translation>سكّها</translation>
    </message>
    <message>
        <source>A new transaction is signed with the next free number and sent. Nothing of this reward is on the chain before.</source>
        <translation>تُوقّع معاملة جديدة بالرقم الحر التالي وتُرسل. لا شيء من هذه المكافأة على السلسلة قبل ذلك.</translation>
    </message>
    <message>
        <source>The contract answers as it should.</source>
        <translation>العقد يجيب كما ينبغي.</translation>
    </message>
    <message>
        <source>There is no contract at the address that is set (TOKEN_ADDRESS).</source>
        <translation>لا يوجد عقد على العنوان المضبوط (TOKEN_ADDRESS).</translation>
    </message>
    <message>
        <source>The node is on another chain than the one that is set (ETHEREUM_URL and DOTM_ETHEREUM_CHAIN_ID).</source>
        <translation>العقدة على سلسلة غير المضبوطة (ETHEREUM_URL و DOTM_ETHEREUM_CHAIN_ID).</translation>
    </message>
    <message>
        <source>No node of the network answers. Rewards wait and are sent when one does.</source>
        <translation>لا تجيب أي عقدة في الشبكة. تنتظر المكافآت وتُرسل حين تجيب إحداها.</translation>
    </message>
    <message>
        <source>The network is not set up (ETHEREUM_URL and TOKEN_ADDRESS). Rewards are kept until it is.</source>
        <translation>الشبكة غير مضبوطة (ETHEREUM_URL و TOKEN_ADDRESS). تُحفظ المكافآت حتى تُضبط.</translation>
    </message>
</context>
<context>
    <name>RewardsExport</name>
    <message>
        <source>Reward</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>لماذا لا</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Role of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>يبقى في السجل.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Choose another role first</source>
        <translation>اختر دورًا آخر أولًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RoleWaitPage</name>
    <message>
        <source>Admin mode</source>
        <translation>وضع الإدارة</translation>
    </message>
    <message>
        <source>Reading your role</source>
        <translation>قراءة دورك</translation>
    </message>
    <message>
        <source>Your role cannot be read without the service. Nothing is shown until it is known.</source>
        <translation>لا يمكن قراءة دورك من دون الخدمة. لا يُعرض شيء قبل معرفته.</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Two-person rule</source>
        <translation>قاعدة الشخصين</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Nothing that exists is written over.</source>
        <translation>لا يُكتب فوق أي ملف موجود.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1، مخفي</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>أظهره أولًا</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>My line</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>احصل على خطك</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <translation>رمز هاتفك</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>عمليات التفعيل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>المساعدون والمفاتيح</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Activations per hour</source>
        <translation>التفعيلات في الساعة</translation>
    </message>
    <message>
        <source>Paid per day</source>
        <translation>المدفوع في اليوم</translation>
    </message>
    <message>
        <source>Sign-ups per day</source>
        <translation>التسجيلات في اليوم</translation>
    </message>
    <message>
        <source>Metered requests per day</source>
        <translation>الطلبات المحسوبة في اليوم</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>No activation in these 24 hours.</source>
        <translation>لا تفعيل في هذه الساعات الـ24.</translation>
    </message>
    <message>
        <source>No payment in these 30 days.</source>
        <translation>لا دفع في هذه الأيام الـ30.</translation>
    </message>
    <message>
        <source>Nobody signed up in these 30 days.</source>
        <translation>لم يسجّل أحد في هذه الأيام الـ30.</translation>
    </message>
    <message>
        <source>No metered request in these 30 days.</source>
        <translation>لا طلب محسوبًا في هذه الأيام الـ30.</translation>
    </message>
    <message>
        <source>lines made by the carrier</source>
        <translation>خطوط أنشأها المشغّل</translation>
    </message>
    <message>
        <source>recorded payments, before refunds</source>
        <translation>مدفوعات مسجّلة، قبل المبالغ المستردة</translation>
    </message>
    <message>
        <source>accounts made and not deleted</source>
        <translation>حسابات أُنشئت ولم تُحذف</translation>
    </message>
    <message>
        <source>answered requests of keys with an owner</source>
        <translation>طلبات أُجيب عنها لمفاتيح لها مالك</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>التفعيلات</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Show as bars</source>
        <translation>عرض كأعمدة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Copy as CSV text</source>
        <translation>نسخ كنص CSV</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>تم النسخ. %1</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This setting did not hold</source>
        <translation>لم يثبت هذا الإعداد</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Motion, privacy and keys</source>
        <translation>الحركة والخصوصية والمفاتيح</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing on screen moves.</source>
        <translation>لا شيء يتحرك على الشاشة.</translation>
    </message>
    <message>
        <source>Cover numbers and codes again after 60 seconds</source>
        <translation>إخفاء الأرقام والرموز من جديد بعد 60 ثانية</translation>
    </message>
    <message>
        <source>They are always covered until you ask for them.</source>
        <translation>تبقى مخفية دائمًا حتى تطلبها.</translation>
    </message>
    <message>
        <source>Shortcuts of one character</source>
        <translation>اختصارات من حرف واحد</translation>
    </message>
    <message>
        <source>Such as ? for the list of shortcuts. They never fire in a text field.</source>
        <translation>مثل ? لقائمة الاختصارات. لا تعمل أبدًا داخل حقل نص.</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>عرض كل الاختصارات</translation>
    </message>
    <message>
        <source>Staying signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps you signed in, and holds the key of the data saved here.</source>
        <translation>تُبقيك سلسلة مفاتيح هذا الحاسوب مسجّل الدخول، وتحفظ مفتاح البيانات المخزّنة هنا.</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop, and nothing is saved for offline use.</source>
        <translation>لا توجد سلسلة مفاتيح: تبقى مسجّل الدخول حتى تغلق DOTM Desktop، ولا يُحفظ شيء للاستخدام دون اتصال.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>DOTM Desktop</source>
        <translation>DOTM Desktop</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <comment>version</comment>
        <translation>%1، محاكاة</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Open the simulated mailbox</source>
        <translation>فتح صندوق البريد المحاكى</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShellFrame</name>
    <message>
        <source>Reading everything again</source>
        <translation>تجري قراءة كل شيء من جديد</translation>
    </message>
    <message>
        <source>All numbers and codes are covered</source>
        <translation>كل الأرقام والرموز مخفية</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>ابحث أو نفّذ</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Keys of one character work while no text field has the focus. Settings can switch them off.</source>
        <translation>تعمل مفاتيح الحرف الواحد ما دام لا يوجد حقل نص نشط. يمكن إيقافها من الإعدادات.</translation>
    </message>
    <message>
        <source>Keys of one character are switched off in Settings.</source>
        <translation>مفاتيح الحرف الواحد متوقفة في الإعدادات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Make an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>We send a link to your address. The password you have keeps working until you use it.</source>
        <translation>نرسل رابطًا إلى عنوانك. تبقى كلمة مرورك الحالية صالحة حتى تستخدمه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As you want to be called. You can leave it empty.</source>
        <translation>كما تحب أن نناديك. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Type an address such as name@example.com.</source>
        <translation>اكتب عنوانًا مثل name@example.com.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters. Longer is better than complicated.</source>
        <translation>8 أحرف على الأقل. الطول أفضل من التعقيد.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>استخدم 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>إرسال الرابط</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>تسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The service does not answer. Signing in needs a connection.</source>
        <translation>الخدمة لا تجيب. يحتاج تسجيل الدخول إلى اتصال.</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <translation>جرّبه فورًا</translation>
    </message>
    <message>
        <source>Nothing here costs money and no real line is made. Lines, payments and mail are simulated on this computer.</source>
        <translation>لا شيء هنا يكلّف مالًا ولا يُنشأ خط حقيقي. الخطوط والمدفوعات والبريد محاكاة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop.</source>
        <translation>لا توجد سلسلة مفاتيح: تبقى مسجّل الدخول حتى تغلق DOTM Desktop.</translation>
    </message>
    <message>
        <source>Demo customer</source>
        <translation>عميل تجريبي</translation>
    </message>
    <message>
        <source>Demo agent</source>
        <translation>موظف دعم تجريبي</translation>
    </message>
    <message>
        <source>Demo admin</source>
        <translation>مسؤول تجريبي</translation>
    </message>
    <message>
        <source>Demo owner</source>
        <translation>مالك تجريبي</translation>
    </message>
</context>
<context>
    <name>SourcedNumber</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>label: value unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not available</source>
        <translation>%1: غير متاح</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <comment>last value, time</comment>
        <translation>آخر قيمة %1، %2</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>StartFailedPage</name>
    <message>
        <source>DOTM Desktop</source>
        <translation>DOTM Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>DOTM Desktop is starting</source>
        <translation>يجري بدء DOTM Desktop</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Starting the service on this computer</source>
        <translation>جارٍ بدء الخدمة على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>You are offline</source>
        <translation>أنت غير متصل</translation>
    </message>
    <message>
        <source>Your role cannot open this</source>
        <translation>لا يمكن لدورك فتح هذا</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>تعذّرت قراءة هذا</translation>
    </message>
    <message>
        <source>Nothing of this page is saved on this computer yet.</source>
        <translation>لا شيء من هذه الصفحة محفوظ على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Still reading</source>
        <translation>ما زالت القراءة جارية</translation>
    </message>
</context>
<context>
    <name>StepPiece</name>
    <message>
        <source>%1, done</source>
        <translation>%1، تم</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1، الخطوة الحالية</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1، لاحقًا</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>اكتملت الخطوة</numerusform>
            <numerusform>اكتملت الخطوتان</numerusform>
            <numerusform>اكتملت الخطوات الـ%n</numerusform>
            <numerusform>اكتملت الخطوات الـ%n</numerusform>
            <numerusform>اكتملت الخطوات الـ%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberDetails</name>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>No line yet, and none asked for.</source>
        <translation>لا خط بعد، ولم يُطلب أي خط.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>قُرئ المعروض من قبل.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>What of this person</source>
        <translation>ماذا عن هذا الشخص</translation>
    </message>
    <message>
        <source>Lines and events</source>
        <translation>الخطوط والأحداث</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>SubscriberLine</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Show the activation</source>
        <translation>عرض التفعيل</translation>
    </message>
</context>
<context>
    <name>SubscriberReward</name>
    <message>
        <source>%1. Opens it among the tokens.</source>
        <comment>what a reward is, in words</comment>
        <translation>%1. يفتحها بين الرموز.</translation>
    </message>
</context>
<context>
    <name>SubscriberTokensPane</name>
    <message>
        <source>Balance not known</source>
        <translation>الرصيد غير معروف</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>الرصيد: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>No reward yet.</source>
        <translation>لا مكافآت بعد.</translation>
    </message>
    <message>
        <source>Older rewards could not be read. What is listed stays.</source>
        <translation>تعذّرت قراءة المكافآت الأقدم. يبقى ما هو معروض.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>No wallet and no reward yet.</source>
        <translation>لا محفظة ولا مكافآت بعد.</translation>
    </message>
</context>
<context>
    <name>Subscribers</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how somebody was found: what it is called, and the value itself</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>ICCIDs</source>
        <translation>أرقام ICCID</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>معرّف الخط</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>معرّف التفعيل</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>عمليات التفعيل</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>معرّف الدفع</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>user ids</source>
        <translation>معرّفات المستخدمين</translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>طُلب خط</translation>
    </message>
    <message>
        <source>Bill made</source>
        <translation>أُنشئت الفاتورة</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>دُفعت الفاتورة</translation>
    </message>
    <message>
        <source>Line made by the carrier</source>
        <translation>أنشأ المشغّل الخط</translation>
    </message>
    <message>
        <source>Line active</source>
        <translation>الخط نشط</translation>
    </message>
    <message>
        <source>Activation stuck</source>
        <translation>تعثّر التفعيل</translation>
    </message>
    <message>
        <source>Activation withdrawn</source>
        <translation>سُحب التفعيل</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>تم الشراء</translation>
    </message>
    <message>
        <source>Looked among %1.</source>
        <extracomment>%1 is a list: &quot;mail addresses, numbers and ICCIDs&quot;</extracomment>
        <translation>جرى البحث بين %1.</translation>
    </message>
    <message>
        <source>Bill being made</source>
        <translation>الفاتورة قيد الإعداد</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Paid, no line yet</source>
        <translation>مدفوع، لا خط بعد</translation>
    </message>
    <message>
        <source>Paid, in the queue</source>
        <translation>مدفوع، في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Carrier makes the line</source>
        <translation>المشغّل ينشئ الخط</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>متعثّر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>SubscribersExport</name>
    <message>
        <source>Found by “%1”</source>
        <extracomment>%1 is what was typed into the search</extracomment>
        <translation>عُثر عليه بـ «%1»</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>هناك المزيد غير هؤلاء.</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>عُثر عليه بـ</translation>
    </message>
    <message>
        <source>What matched</source>
        <translation>ما تطابق</translation>
    </message>
</context>
<context>
    <name>SubscribersPage</name>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %Ln أشخاص</numerusform>
            <numerusform>عُثر على %Ln شخصًا</numerusform>
            <numerusform>عُثر على %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>At least three characters</source>
        <translation>ثلاثة أحرف على الأقل</translation>
    </message>
    <message>
        <source>Mail, number, ICCID, line, payment, request or user id</source>
        <translation>البريد أو الرقم أو ICCID أو الخط أو الدفع أو الطلب أو معرّف المستخدم</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>ما زال البحث جاريًا</translation>
    </message>
    <message>
        <source>There are more. Type more of what you look for.</source>
        <translation>هناك المزيد. اكتب المزيد مما تبحث عنه.</translation>
    </message>
    <message>
        <source>Find somebody; who they are, their lines and what happened to them appear here.</source>
        <translation>ابحث عن شخص؛ تظهر هنا هويته وخطوطه وما حدث له.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
        <source>Who is listed; there are more.</source>
        <translation>من في القائمة؛ وهناك المزيد.</translation>
    </message>
    <message>
        <source>Everyone who was found.</source>
        <translation>كل من عُثر عليه.</translation>
    </message>
</context>
<context>
    <name>TestMailSheet</name>
    <message>
        <source>Test mail to yourself</source>
        <translation>بريد تجريبي إلى نفسك</translation>
    </message>
    <message>
        <source>What stands in the editor goes to %1, saved or not. Names, numbers and links are samples, and the subject begins with [Test].</source>
        <translation>ما في المحرر يُرسل إلى %1، محفوظًا كان أم لا. الأسماء والأرقام والروابط عينات، ويبدأ الموضوع بـ [Test].</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TextEditorPane</name>
    <message>
        <source>Changed, not saved</source>
        <translation>تم تغييره ولم يُحفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>بريد تجريبي</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>It can be saved once what is wrong below is mended.</source>
        <translation>يمكن حفظه بعد إصلاح الخطأ أدناه.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>تعذر التحقق منه: %1</translation>
    </message>
    <message>
        <source>Somebody saved this text meanwhile: %1.</source>
        <translation>حفظ شخص آخر هذا النص في هذه الأثناء: %1.</translation>
    </message>
    <message>
        <source>Compare with mine</source>
        <translation>مقارنة مع نصي</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>المتابعة بنصي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ النص الآخر</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Parts of the mail</source>
        <translation>أجزاء البريد</translation>
    </message>
    <message>
        <source>HTML body (!)</source>
        <translation>نص HTML (!)</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>نص HTML</translation>
    </message>
    <message>
        <source>Plain body (!)</source>
        <translation>النص العادي (!)</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>النص العادي</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>TextHistorySheet</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Choose one to see what is different in the editor.</source>
        <translation>اختر إصدارًا لترى ما يختلف في المحرر.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>إصدارات أقدم</translation>
    </message>
    <message>
        <source>Put it into the editor</source>
        <translation>وضعه في المحرر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>تم تغييره ولم يُحفظ</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The eSIM is ready</source>
        <translation>شريحة eSIM جاهزة</translation>
    </message>
    <message>
        <source>Somebody asks for beta access</source>
        <translation>شخص يطلب الوصول التجريبي</translation>
    </message>
    <message>
        <source>Beta access is given</source>
        <translation>مُنح الوصول التجريبي</translation>
    </message>
    <message>
        <source>Beta access is declined</source>
        <translation>رُفض الوصول التجريبي</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Mail address of the customer</source>
        <translation>عنوان بريد العميل</translation>
    </message>
    <message>
        <source>When the customer asked</source>
        <translation>متى طلب العميل</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>SM-DP+ address to type in</source>
        <translation>عنوان SM-DP+ للكتابة</translation>
    </message>
    <message>
        <source>Activation code to type in</source>
        <translation>رمز التفعيل للكتابة</translation>
    </message>
    <message>
        <source>Whether a confirmation code is needed</source>
        <translation>هل يلزم رمز تأكيد</translation>
    </message>
    <message>
        <source>Link that installs on an iPhone</source>
        <translation>رابط التثبيت على iPhone</translation>
    </message>
    <message>
        <source>Link that installs on Android</source>
        <translation>رابط التثبيت على Android</translation>
    </message>
    <message>
        <source>Link to approve; it asks once more</source>
        <translation>رابط الموافقة، يسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Link to decline; it asks once more</source>
        <translation>رابط الرفض، يسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Link that opens DOTM Desktop</source>
        <translation>رابط يفتح DOTM Desktop</translation>
    </message>
    <message>
        <source>Group at the carrier</source>
        <translation>المجموعة لدى المشغّل</translation>
    </message>
    <message>
        <source>Reason, as whoever decided wrote it</source>
        <translation>السبب كما كتبه صاحب القرار</translation>
    </message>
    <message>
        <source>Says so when everything is simulated; else nothing</source>
        <translation>يذكر ذلك عندما يكون كل شيء محاكاة، وإلا لا شيء</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>لا يجوز أن يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>This may have at most %1 characters.</source>
        <translation>يجوز أن يكون هذا %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This may have one line only.</source>
        <translation>يجوز أن يكون هذا سطرًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen.</source>
        <translation>فيه حرف لا يمكن رؤيته.</translation>
    </message>
    <message>
        <source>{{%1}} is no variable of this mail.</source>
        <translation>{{%1}} ليس متغيرًا لهذا البريد.</translation>
    </message>
    <message>
        <source>These braces are no variable: %1</source>
        <translation>هذه الأقواس ليست متغيرًا: %1</translation>
    </message>
    <message>
        <source>{{%1}} must be in it.</source>
        <translation>يجب أن يحتوي على {{%1}}.</translation>
    </message>
    <message>
        <source>No variable may stand here: %1</source>
        <translation>لا يجوز وضع متغير هنا: %1</translation>
    </message>
    <message>
        <source>The element %1 may not be used.</source>
        <translation>لا يجوز استخدام العنصر %1.</translation>
    </message>
    <message>
        <source>The attribute %1 may not be used.</source>
        <translation>لا يجوز استخدام السمة %1.</translation>
    </message>
    <message>
        <source>Links may lead to https and mailto only: %1</source>
        <translation>يجوز أن تؤدي الروابط إلى https و mailto فقط: %1</translation>
    </message>
    <message>
        <source>Pictures may come by https only: %1</source>
        <translation>يجوز أن تأتي الصور عبر https فقط: %1</translation>
    </message>
    <message>
        <source>This style may not be used: %1</source>
        <translation>لا يجوز استخدام هذا النمط: %1</translation>
    </message>
    <message>
        <source>The element %1 is not closed where it should be.</source>
        <translation>العنصر %1 غير مغلق حيث يجب.</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>لا يمكن قراءة هذا: %1</translation>
    </message>
    <message>
        <source>The nearest is {{%1}}.</source>
        <translation>الأقرب هو {{%1}}.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>the number of a line, and what is wrong in it</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%1 is a number, %2 a name and a time</extracomment>
        <translation>الإصدار %1، %2</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>النص المدمج</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <extracomment>%1 is a name, %2 a time</extracomment>
        <translation>بواسطة %1، %2</translation>
    </message>
</context>
<context>
    <name>TextsExport</name>
    <message>
        <source>Texts of mails</source>
        <translation>نصوص الرسائل</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستخدَم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>النص المدمج</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>مكتوب هنا</translation>
    </message>
    <message>
        <source>The English text</source>
        <translation>النص الإنجليزي</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>قُرئ المعروض من قبل.</translation>
    </message>
    <message>
        <source>The earlier version is in the editor. Save it to use it.</source>
        <translation>الإصدار السابق في المحرر. احفظه لاستخدامه.</translation>
    </message>
    <message>
        <source>Every mail in every language, and whose text is used there. Not the texts themselves.</source>
        <translation>كل رسالة بكل لغة، وأي نص يُستخدم فيها. دون النصوص نفسها.</translation>
    </message>
</context>
<context>
    <name>TickGrid</name>
    <message>
        <source>The arrow keys move, Space ticks.</source>
        <translation>تنقل مفاتيح الأسهم، وتحدد المسافة.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>%1: simulated</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>%1: محاكاة</translation>
    </message>
    <message>
        <source>%1: a test network</source>
        <translation>%1: شبكة اختبار</translation>
    </message>
    <message>
        <source>Minted: %1</source>
        <translation>المسكوك: %1</translation>
    </message>
    <message>
        <source>Minted: not available</source>
        <translation>المسكوك: غير متاح</translation>
    </message>
    <message>
        <source>Contract, rates, founders</source>
        <translation>العقد والنسب والمؤسسون</translation>
    </message>
    <message>
        <source>Contract and sums</source>
        <translation>العقد والمجاميع</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Add a founding member</source>
        <translation>إضافة عضو مؤسس</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>مؤسس</translation>
    </message>
</context>
<context>
    <name>TokensContractSheet</name>
    <message>
        <source>Contract and sums</source>
        <translation>العقد والمجاميع</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Minted: %1</source>
        <translation>المسكوك: %1</translation>
    </message>
    <message>
        <source>Supply not available</source>
        <translation>الكمية المسكوكة غير متاحة</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where a reward function is missing, the exact amount is minted instead.</source>
        <translation>حيث تنقص دالة مكافأة، يُسكّ المبلغ الدقيق بدلًا منها.</translation>
    </message>
    <message>
        <source>Minting account</source>
        <translation>حساب السكّ</translation>
    </message>
    <message>
        <source>Ether for transactions</source>
        <translation>إيثر للمعاملات</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Owns the contract</source>
        <translation>يملك العقد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a state of rewards and how many there are: &quot;Failed · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Which rewards</source>
        <translation>أي مكافآت</translation>
    </message>
    <message>
        <source>Mail, hash or id</source>
        <translation>بريد أو بصمة أو معرّف</translation>
    </message>
    <message>
        <source>Choose a reward; what is known of it appears here.</source>
        <translation>اختر مكافأة؛ يظهر هنا ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>No reward fits “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>لا مكافأة تطابق «%1».</translation>
    </message>
    <message>
        <source>Every reward came through.</source>
        <translation>وصلت كل المكافآت.</translation>
    </message>
    <message>
        <source>No reward stands like this.</source>
        <translation>لا مكافأة في هذه الحال.</translation>
    </message>
    <message>
        <source>No reward yet. The first purchase brings one.</source>
        <translation>لا مكافآت بعد. أول شراء يجلب واحدة.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>ما تُبقيه التصفية. وما هو مخفي هنا مخفي في الملف.</translation>
    </message>
    <message>
        <source>Every reward. What is covered here is covered in the file.</source>
        <translation>كل المكافآت. ما هو مخفي هنا مخفي في الملف.</translation>
    </message>
</context>
<context>
    <name>TwoPersonCard</name>
    <message>
        <source>Two-person rule</source>
        <translation>قاعدة الشخصين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>proposals for a second person</comment>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a second person</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>لا شيء ينتظر شخصًا ثانيًا</numerusform>
            <numerusform>واحد ينتظر شخصًا ثانيًا</numerusform>
            <numerusform>اثنان ينتظران شخصًا ثانيًا</numerusform>
            <numerusform>%Ln تنتظر شخصًا ثانيًا</numerusform>
            <numerusform>%Ln تنتظر شخصًا ثانيًا</numerusform>
            <numerusform>%Ln تنتظر شخصًا ثانيًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>%1. Undo is possible</source>
        <comment>what is held back</comment>
        <translation>%1. يمكن التراجع</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n s</source>
        <comment>what happens in how many seconds</comment>
        <translation>
            <numerusform>%1 الآن</numerusform>
            <numerusform>%1 بعد ثانية</numerusform>
            <numerusform>%1 بعد ثانيتين</numerusform>
            <numerusform>%1 بعد %n ثوانٍ</numerusform>
            <numerusform>%1 بعد %n ثانية</numerusform>
            <numerusform>%1 بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message numerus="yes">
        <source>%1. Undo within %n s</source>
        <comment>what was done; how many seconds it can be undone</comment>
        <translation>
            <numerusform>%1. انتهت مهلة التراجع</numerusform>
            <numerusform>%1. يمكن التراجع خلال ثانية</numerusform>
            <numerusform>%1. يمكن التراجع خلال ثانيتين</numerusform>
            <numerusform>%1. يمكن التراجع خلال %n ثوانٍ</numerusform>
            <numerusform>%1. يمكن التراجع خلال %n ثانية</numerusform>
            <numerusform>%1. يمكن التراجع خلال %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableChips</name>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Insert %1, which must be in the text</source>
        <translation>إدراج %1، ويجب أن يكون في النص</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>عينة: %1</translation>
    </message>
    <message>
        <source>* must be in both bodies</source>
        <translation>* يجب أن يكون في النصين</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an action and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>إخفاء النص</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>إظهار النص</translation>
    </message>
</context>
<context>
    <name>VoiceCaptionList</name>
    <message>
        <source>Captions</source>
        <translation>النص المصاحب</translation>
    </message>
</context>
<context>
    <name>VoiceHeard</name>
    <message>
        <source>What was heard</source>
        <translation>ما تم الاستماع إليه</translation>
    </message>
    <message>
        <source>More could not be read. What is listed stays.</source>
        <translation>تعذرت قراءة المزيد. ما في القائمة باقٍ.</translation>
    </message>
    <message>
        <source>Nobody has listened yet. Whoever does appears here, with how far.</source>
        <translation>لم يستمع أحد بعد. من يستمع يظهر هنا، مع المدى الذي بلغه.</translation>
    </message>
</context>
<context>
    <name>VoiceHeardRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>which message, in which language, how far</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>VoiceHistorySheet</name>
    <message>
        <source>What you heard</source>
        <translation>ما استمعت إليه</translation>
    </message>
    <message>
        <source>What you listen to appears here.</source>
        <translation>ما تستمع إليه يظهر هنا.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>language and voice, moment, how far</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Play again: %1</source>
        <translation>تشغيل مرة أخرى: %1</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
</context>
<context>
    <name>VoiceLanguageList</name>
    <message>
        <source>Language of the voice</source>
        <translation>لغة الصوت</translation>
    </message>
</context>
<context>
    <name>VoiceMessages</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a message and whether it was heard</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation>ما استمعت إليه</translation>
    </message>
</context>
<context>
    <name>VoiceNames</name>
    <message>
        <source>Science teacher</source>
        <translation>معلّم العلوم</translation>
    </message>
    <message>
        <source>Canadian rock star</source>
        <translation>نجم الروك الكندي</translation>
    </message>
    <message>
        <source>Good friend</source>
        <translation>صديق طيّب</translation>
    </message>
    <message>
        <source>Clear and calm</source>
        <translation>واضح وهادئ</translation>
    </message>
    <message>
        <source>Full of energy</source>
        <translation>مليء بالحيوية</translation>
    </message>
    <message>
        <source>Warm and friendly</source>
        <translation>دافئ وودود</translation>
    </message>
</context>
<context>
    <name>VoiceNow</name>
    <message>
        <source>What is shown was read before.</source>
        <translation>المعروض قُرئ سابقًا.</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>All that was heard. What is covered here is covered in the file.</source>
        <translation>كل ما تم الاستماع إليه. المخفي هنا مخفي في الملف أيضًا.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is the next message, &quot;Tips&quot;</extracomment>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>لغة الصوت</translation>
    </message>
</context>
<context>
    <name>VoicePrepare</name>
    <message>
        <source>Prepare in advance</source>
        <translation>التحضير مسبقًا</translation>
    </message>
    <message>
        <source>The sentences of welcome, tip and update that name nobody. Prepared, they are heard at once; each is spoken only once.</source>
        <translation>جمل الترحيب والنصيحة والجديد التي لا تسمي أحدًا. إذا حُضّرت سُمعت فورًا؛ وكل جملة تُنطق مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Tick all languages</source>
        <translation>تحديد كل اللغات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Tick no language</source>
        <translation>عدم تحديد أي لغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>كم سيكلف</translation>
    </message>
    <message>
        <source>Counts only; nothing is spoken yet.</source>
        <translation>يعدّ فقط؛ لا يُنطق شيء بعد.</translation>
    </message>
    <message>
        <source>It goes on when you leave this page.</source>
        <translation>يستمر عند مغادرة هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>VoiceSay</name>
    <message>
        <source>Play any text</source>
        <translation>تشغيل أي نص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play the text</source>
        <translation>تشغيل النص</translation>
    </message>
    <message>
        <source>What was not spoken before costs its characters.</source>
        <translation>ما لم يُنطق من قبل يكلف أحرفه.</translation>
    </message>
</context>
<context>
    <name>VoiceSide</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>السرعة %1</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>جهاز الصوت</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>position and length of what is heard</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Captions, language and voice</source>
        <translation>النص واللغة والصوت</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Welcome message</source>
        <translation>رسالة الترحيب</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>local voice</source>
        <translation>صوت محلي</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Place in the queue</source>
        <translation>المكان في الطابور</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a place in a queue, shown large</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Your turn in</source>
        <translation>دورك بعد</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <extracomment>%1 is a number of minutes, shown large</extracomment>
        <translation>نحو %1 دقيقة</translation>
    </message>
    <message>
        <source>It takes a moment</source>
        <translation>يستغرق لحظة</translation>
    </message>
    <message>
        <source>The carrier is at it. The code comes here by itself.</source>
        <translation>المشغّل يعمل عليه. يصل الرمز هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Your place is kept. We read it again as soon as the service answers.</source>
        <translation>مكانك محفوظ. نقرؤه من جديد حالما تجيب الخدمة.</translation>
    </message>
    <message>
        <source>We read your place again every 30 seconds. It never counts down on its own.</source>
        <translation>نقرأ مكانك كل 30 ثانية. لا يتناقص من تلقاء نفسه أبدًا.</translation>
    </message>
    <message>
        <source>You can close this window</source>
        <translation>يمكنك إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Your place is kept. We tell you here and by mail to %1 when the code is ready.</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>مكانك محفوظ. نخبرك هنا وبالبريد إلى %1 عندما يصبح الرمز جاهزًا.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>الانتقال إلى الرئيسية</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>لا شيء في الانتظار.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Start with the oldest</source>
        <translation>ابدأ بالأقدم</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>أول شراء</translation>
    </message>
    <message>
        <source>First purchase of a founding member</source>
        <translation>أول شراء لعضو مؤسس</translation>
    </message>
    <message>
        <source>Founding grant</source>
        <translation>منحة المؤسسين</translation>
    </message>
    <message>
        <source>Reward, %1</source>
        <extracomment>%1 is what was bought</extracomment>
        <translation>مكافأة، %1</translation>
    </message>
    <message>
        <source>Reward for a purchase</source>
        <translation>مكافأة عن شراء</translation>
    </message>
    <message>
        <source>once per member</source>
        <translation>مرة لكل عضو</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>مقابل %1</translation>
    </message>
    <message>
        <source>Another token, not DOTM</source>
        <translation>رمز آخر، وليس DOTM</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>DOTM that left the wallet</comment>
        <translation>مرسَل</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Waits for your wallet</source>
        <translation>ينتظر محفظتك</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>On chain</source>
        <translation>على السلسلة</translation>
    </message>
    <message>
        <source>This is not DOTM: it comes from another contract, which may use the same name. It counts for nothing here. Do not follow links in its name.</source>
        <translation>هذا ليس DOTM: مصدره عقد آخر قد يستعمل الاسم نفسه. لا يُحتسب هنا. لا تتبع الروابط في اسمه.</translation>
    </message>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Somebody may hope that you copy it. Compare every digit.</source>
        <translation>يبدأ هذا العنوان وينتهي مثل عنوان تعرفه، لكنه عنوان آخر. قد يأمل أحدهم أن تنسخه. قارن كل خانة.</translation>
    </message>
    <message>
        <source>%1, matches</source>
        <extracomment>%1 is the shortened address of the token&apos;s contract, which answers as it should</extracomment>
        <translation>%1، مطابق</translation>
    </message>
    <message>
        <source>Not found on this network</source>
        <translation>غير موجود على هذه الشبكة</translation>
    </message>
    <message>
        <source>On another network</source>
        <translation>على شبكة أخرى</translation>
    </message>
    <message>
        <source>Not checked now</source>
        <translation>غير مفحوص الآن</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>There is no DOTM contract at the address that is set. Nothing can be read until that is mended.</source>
        <translation>لا يوجد عقد DOTM على العنوان المضبوط. لا يمكن قراءة شيء حتى يُصلح ذلك.</translation>
    </message>
    <message>
        <source>The service is connected to another network than it should be. Nothing can be read until that is mended.</source>
        <translation>الخدمة متصلة بشبكة غير التي ينبغي. لا يمكن قراءة شيء حتى يُصلح ذلك.</translation>
    </message>
    <message>
        <source>The network does not answer at the moment. Your DOTM are safe: they are on the chain, not here.</source>
        <translation>الشبكة لا تجيب حاليًا. رموز DOTM الخاصة بك آمنة: إنها على السلسلة وليست هنا.</translation>
    </message>
    <message>
        <source>This service is not connected to the token network. Rewards are kept until it is.</source>
        <translation>هذه الخدمة غير متصلة بشبكة الرموز. تُحفظ المكافآت حتى تتصل.</translation>
    </message>
    <message>
        <source>None, it is simulated</source>
        <translation>لا قيمة، إنها محاكاة</translation>
    </message>
    <message>
        <source>None, it is a test network</source>
        <translation>لا قيمة، إنها شبكة اختبار</translation>
    </message>
    <message>
        <source>Not shown, no price source</source>
        <translation>غير معروضة، لا مصدر للسعر</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>1 DOTM is %1 by our own definition. It is no market&apos;s price.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>1 DOTM يساوي %1 بحسب تعريفنا نحن. ليس سعر سوق.</translation>
    </message>
</context>
<context>
    <name>WalletBalance</name>
    <message>
        <source>You hold %1 DOTM</source>
        <translation>لديك %1 DOTM</translation>
    </message>
    <message>
        <source>Balance not available. It was %1, %2</source>
        <translation>الرصيد غير متاح. كان %1، %2</translation>
    </message>
    <message>
        <source>Balance not available</source>
        <translation>الرصيد غير متاح</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>It was %1, %2</source>
        <extracomment>an amount, a time</extracomment>
        <translation>كان %1، %2</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي مدى</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Show chart as table</source>
        <translation>عرض المخطط كجدول</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Nothing has been read of this time yet.</source>
        <translation>لم يُقرأ شيء من هذه المدة بعد.</translation>
    </message>
</context>
<context>
    <name>WalletCreateSheet</name>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>استخدام المحفظة الموجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A wallet on this computer</source>
        <translation>محفظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Its key is made here and kept in the keychain of this computer; we never see it. Whoever loses the computer and has not kept the key elsewhere loses what the wallet holds.</source>
        <translation>يُنشأ مفتاحها هنا ويُحفظ في سلسلة مفاتيح هذا الحاسوب، ولا نراه أبدًا. من يفقد الحاسوب دون أن يحفظ المفتاح في مكان آخر يفقد ما في المحفظة.</translation>
    </message>
    <message>
        <source>It takes the place of the wallet %1. What that one holds stays in it; what you earn from now on goes to the new one.</source>
        <extracomment>%1 is a covered address</extracomment>
        <translation>تحل محل المحفظة %1. ما في تلك يبقى فيها، وما تكسبه من الآن يذهب إلى الجديدة.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>إنشاؤها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WalletEntrySheet</name>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>%1 DOTM</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 DOTM</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>تم النسخ. يُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>This network has no explorer to look it up in.</source>
        <translation>لا مستكشف لهذه الشبكة للبحث فيه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Look it up in the explorer</source>
        <translation>ابحث في المستكشف</translation>
    </message>
</context>
<context>
    <name>WalletExport</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
</context>
<context>
    <name>WalletFacts</name>
    <message>
        <source>This wallet</source>
        <translation>هذه المحفظة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Value in dollars</source>
        <translation>القيمة بالدولار</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>تم النسخ. يُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>Prove it is yours</source>
        <translation>أثبت أنها لك</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Use another wallet</source>
        <translation>استخدم محفظة أخرى</translation>
    </message>
    <message>
        <source>Forget it here</source>
        <translation>انسها هنا</translation>
    </message>
    <message>
        <source>No key is held here: you send from your own wallet.</source>
        <translation>لا يُحفظ أي مفتاح هنا: ترسل من محفظتك أنت.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>The key is on this computer. Whoever loses it without having kept the key elsewhere loses the wallet.</source>
        <translation>المفتاح على هذا الحاسوب. من يفقده دون أن يحفظ المفتاح في مكان آخر يفقد المحفظة.</translation>
    </message>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>استخدام المحفظة الموجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Create a wallet on this computer</source>
        <translation>إنشاء محفظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep the key elsewhere</source>
        <translation>حفظ المفتاح في مكان آخر</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>حذف المفتاح</translation>
    </message>
</context>
<context>
    <name>WalletFounding</name>
    <message>
        <source>You are a founding member: %1 are yours to claim, once.</source>
        <extracomment>%1 is an amount of tokens: &quot;100 DOTM&quot;</extracomment>
        <translation>أنت عضو مؤسس: لك أن تطلب %1 مرة واحدة.</translation>
    </message>
    <message>
        <source>Claiming</source>
        <translation>جارٍ الطلب</translation>
    </message>
    <message>
        <source>Claim them</source>
        <translation>اطلبها</translation>
    </message>
</context>
<context>
    <name>WalletHistoryList</name>
    <message>
        <source>What came and went</source>
        <translation>ما دخل وما خرج</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Older entries could not be read. What is listed stays.</source>
        <translation>تعذّرت قراءة القيود الأقدم. يبقى ما هو معروض.</translation>
    </message>
    <message>
        <source>Nothing has come in from others.</source>
        <translation>لم يدخل شيء من آخرين.</translation>
    </message>
    <message>
        <source>Nothing has gone out.</source>
        <translation>لم يخرج شيء.</translation>
    </message>
    <message>
        <source>No reward yet. Every purchase brings one.</source>
        <translation>لا مكافآت بعد. كل شراء يجلب واحدة.</translation>
    </message>
    <message>
        <source>Nothing yet. Every purchase brings a reward; it appears here.</source>
        <translation>لا شيء بعد. كل شراء يجلب مكافأة تظهر هنا.</translation>
    </message>
</context>
<context>
    <name>WalletHistoryRow</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>when, how far it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>WalletKeySheet</name>
    <message>
        <source>The key of your wallet</source>
        <translation>مفتاح محفظتك</translation>
    </message>
    <message>
        <source>Whoever has the key has what the wallet holds. Write it down, keep it where only you find it, and give it to nobody, not to us either.</source>
        <translation>من يملك المفتاح يملك ما في المحفظة. اكتبه واحفظه حيث لا يجده سواك ولا تعطه لأحد، ولا لنا.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>The one you sign in with. Within two minutes of signing in you need not give it.</source>
        <translation>التي تسجل الدخول بها. لا حاجة إليها خلال دقيقتين من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>تم النسخ. يُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>Get the key</source>
        <translation>الحصول على المفتاح</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>لقد حفظته</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WalletLinkForm</name>
    <message>
        <source>You get a text, sign it in your own wallet and bring the signature. That costs nothing, moves nothing and shows nobody a key.</source>
        <translation>تحصل على نص وتوقّعه في محفظتك وتأتي بالتوقيع. لا يكلف ذلك شيئًا ولا ينقل شيئًا ولا يُظهر أي مفتاح لأحد.</translation>
    </message>
    <message>
        <source>The balance and history of the address are shown here. Nothing is sent there.</source>
        <translation>يُعرض هنا رصيد العنوان وسجله. لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Address of your wallet</source>
        <translation>عنوان محفظتك</translation>
    </message>
    <message>
        <source>It begins with 0x.</source>
        <translation>يبدأ بـ 0x.</translation>
    </message>
    <message>
        <source>Text to sign in your wallet</source>
        <translation>النص للتوقيع في محفظتك</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>It has expired. Get another one.</source>
        <translation>انتهت صلاحيته. اطلب غيره.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>What your wallet shows after signing.</source>
        <translation>ما تعرضه محفظتك بعد التوقيع.</translation>
    </message>
</context>
<context>
    <name>WalletLinkSheet</name>
    <message>
        <source>Link a wallet</source>
        <translation>ربط محفظة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Prove that it is mine</source>
        <translation>إثبات أنها لي</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>المراقبة فقط</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>راقبها</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>أثبت ذلك</translation>
    </message>
    <message>
        <source>Get another text</source>
        <translation>اطلب نصًا آخر</translation>
    </message>
    <message>
        <source>Get the text</source>
        <translation>اطلب النص</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>%1: simulated. Nothing here is worth money.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>%1: محاكاة. لا شيء هنا له قيمة مالية.</translation>
    </message>
    <message>
        <source>%1: a test network. Nothing here is worth money.</source>
        <translation>%1: شبكة اختبار. لا شيء هنا له قيمة مالية.</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>المعروض قُرئ سابقًا.</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>لا محفظة بعد</translation>
    </message>
    <message>
        <source>Your DOTM will live here</source>
        <translation>ستكون رموز DOTM هنا</translation>
    </message>
    <message>
        <source>Name the wallet that is yours. Until then what you earn is kept for you and nothing is lost. We never hold a key of yours.</source>
        <translation>حدّد المحفظة التي لك. حتى ذلك الحين يُحفظ ما تكسبه لك ولا يضيع شيء. لا نحتفظ أبدًا بمفتاح لك.</translation>
    </message>
    <message>
        <source>Link your wallet</source>
        <translation>اربط محفظتك</translation>
    </message>
    <message>
        <source>Forget this wallet here</source>
        <translation>نسيان هذه المحفظة هنا</translation>
    </message>
    <message>
        <source>Your DOTM stay in your wallet. What you earn from now on waits until you link one again.</source>
        <translation>تبقى رموز DOTM في محفظتك. ما تكسبه من الآن ينتظر حتى تربط محفظة من جديد.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>انسها</translation>
    </message>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>استخدام المحفظة الموجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Create a wallet on this computer</source>
        <translation>إنشاء محفظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Its key stays in the keychain of this computer. Lose the computer without having kept the key elsewhere, and what the wallet holds is lost.</source>
        <translation>يبقى مفتاحها في سلسلة مفاتيح هذا الحاسوب. إن فقدت الحاسوب دون أن تحفظ المفتاح في مكان آخر ضاع ما في المحفظة.</translation>
    </message>
</context>
<context>
    <name>WalletReceiveSheet</name>
    <message>
        <source>Receive DOTM</source>
        <translation>استلام DOTM</translation>
    </message>
    <message>
        <source>Only DOTM on %1 arrive here. Anything else may be lost.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>لا يصل هنا سوى DOTM على %1. وما عداه قد يضيع.</translation>
    </message>
    <message>
        <source>Simulated: no real DOTM can be sent here.</source>
        <translation>محاكاة: لا يمكن إرسال DOTM حقيقية هنا.</translation>
    </message>
    <message>
        <source>A test network: no real DOTM can be sent here.</source>
        <translation>شبكة اختبار: لا يمكن إرسال DOTM حقيقية هنا.</translation>
    </message>
    <message>
        <source>This address is only watched. Be sure that you hold its key.</source>
        <translation>هذا العنوان مراقَب فقط. تأكد أن مفتاحه معك.</translation>
    </message>
    <message>
        <source>QR code of your wallet’s address</source>
        <translation>رمز QR لعنوان محفظتك</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>تم النسخ. يُمحى من الحافظة بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>WalletRemoveSheet</name>
    <message>
        <source>%1 DOTM</source>
        <translation>%1 DOTM</translation>
    </message>
    <message>
        <source>Delete the key from this computer</source>
        <translation>حذف المفتاح من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Without the key nobody can ever move what the wallet holds: %1. We have no copy.</source>
        <extracomment>%1 is an amount of tokens: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>دون المفتاح لا يستطيع أحد أبدًا تحريك ما في المحفظة: %1. ليست لدينا نسخة.</translation>
    </message>
    <message>
        <source>Without the key nobody can ever move what the wallet holds. How much that is cannot be read at the moment. We have no copy.</source>
        <translation>دون المفتاح لا يستطيع أحد أبدًا تحريك ما في المحفظة. لا يمكن قراءة مقداره الآن. ليست لدينا نسخة.</translation>
    </message>
    <message>
        <source>You have seen the key. If you have kept it, another wallet program opens this wallet again. It stays linked.</source>
        <translation>لقد رأيت المفتاح. إن حفظته فسيفتح برنامج محافظ آخر هذه المحفظة من جديد. وتبقى مرتبطة.</translation>
    </message>
    <message>
        <source>Show me the key first</source>
        <translation>أرني المفتاح أولًا</translation>
    </message>
    <message>
        <source>I do not need the key</source>
        <translation>لا أحتاج إلى المفتاح</translation>
    </message>
    <message>
        <source>The wallet is forgotten here as well: what you earn then waits for another one.</source>
        <translation>تُنسى المحفظة هنا أيضًا: ما تكسبه ينتظر عندئذ محفظة أخرى.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>Keep the key elsewhere, or say that you do not need it.</source>
        <translation>احفظ المفتاح في مكان آخر، أو قل إنك لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WalletSaveSheet</name>
    <message>
        <source>Save the history as PDF</source>
        <translation>حفظ السجل بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>حفظ السجل بصيغة CSV</translation>
    </message>
    <message>
        <source>What the filter leaves, with addresses in full.</source>
        <translation>ما يبقيه المرشح، مع العناوين كاملة.</translation>
    </message>
    <message>
        <source>Everything, with addresses in full.</source>
        <translation>كل شيء، مع العناوين كاملة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>لم يُحفظ أي صف في %1</numerusform>
            <numerusform>حُفظ صف واحد في %1</numerusform>
            <numerusform>حُفظ صفان في %1</numerusform>
            <numerusform>حُفظت %Ln صفوف في %1</numerusform>
            <numerusform>حُفظ %Ln صفًا في %1</numerusform>
            <numerusform>حُفظ %Ln صف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>أُوقف. لم يبقَ أي ملف.</translation>
    </message>
</context>
<context>
    <name>WalletSendForm</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>An address that begins with 0x, or the e-mail of a member.</source>
        <translation>عنوان يبدأ بـ 0x، أو البريد الإلكتروني لعضو.</translation>
    </message>
    <message>
        <source>Amount in DOTM</source>
        <translation>المبلغ بعملة DOTM</translation>
    </message>
    <message>
        <source>You hold %1.</source>
        <extracomment>%1 is an amount of tokens: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>لديك %1.</translation>
    </message>
    <message>
        <source>What you hold is not known at the moment.</source>
        <translation>ما لديك غير معروف الآن.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>WalletSendResult</name>
    <message>
        <source>Signing.</source>
        <translation>جارٍ التوقيع.</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and it stands in your history.</source>
        <translation>يمكنك إغلاق هذا. يستمر الأمر ويظهر في سجلك.</translation>
    </message>
</context>
<context>
    <name>WalletSendReview</name>
    <message>
        <source>Simulated: nothing here is worth money.</source>
        <translation>محاكاة: لا شيء هنا يساوي مالًا.</translation>
    </message>
    <message>
        <source>A test network: nothing here is worth money.</source>
        <translation>شبكة اختبار: لا شيء هنا يساوي مالًا.</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>%1 DOTM</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 DOTM</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Fee of the network</source>
        <translation>رسوم الشبكة</translation>
    </message>
    <message>
        <source>What is sent cannot be called back, by you or by us. The fee is paid in ether, also when the network refuses the transfer.</source>
        <translation>ما يُرسل لا يمكن استرجاعه، لا منك ولا منا. تُدفع الرسوم بالإيثر، حتى إن رفضت الشبكة التحويل.</translation>
    </message>
</context>
<context>
    <name>WalletSendSheet</name>
    <message>
        <source>Send DOTM</source>
        <translation>إرسال DOTM</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>راجعه مرة أخرى</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Hold to send %1 DOTM</source>
        <extracomment>%1 is an amount of tokens: &quot;4 DOTM&quot;</extracomment>
        <translation>اضغط مطولًا لإرسال %1 DOTM</translation>
    </message>
    <message>
        <source>Send %1 DOTM</source>
        <translation>إرسال %1 DOTM</translation>
    </message>
    <message>
        <source>Yes, send %1 DOTM</source>
        <translation>نعم، أرسل %1 DOTM</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>الضغط المطول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>I cannot hold: use two presses</source>
        <translation>لا أستطيع الضغط المطول: استخدام ضغطتين</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look it up in the explorer</source>
        <translation>ابحث في المستكشف</translation>
    </message>
</context>
<context>
    <name>WalletSums</name>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Kept for you</source>
        <translation>محفوظ لك</translation>
    </message>
    <message>
        <source>On its way to your wallet</source>
        <translation>في الطريق إلى محفظتك</translation>
    </message>
</context>
<context>
    <name>WaveSeek</name>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times: 0:19 of 0:48</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>WorkKind</name>
    <message>
        <source>Beta requests</source>
        <translation>طلبات النسخة التجريبية</translation>
    </message>
    <message>
        <source>Paid, but no line</source>
        <translation>مدفوع من دون خط</translation>
    </message>
    <message>
        <source>Mails that did not leave</source>
        <translation>رسائل لم تُرسل</translation>
    </message>
    <message>
        <source>Rewards that were not minted</source>
        <translation>مكافآت لم تُصكّ</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ActivationListModel</name>
    <message>
        <source>stuck</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>for how long: &quot;for 41 min&quot;</extracomment>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ActivationsViewModel</name>
    <message>
        <source>There is no such activation.</source>
        <translation>لا يوجد تفعيل كهذا.</translation>
    </message>
    <message>
        <source>Tried again. Read back: %1.</source>
        <extracomment>after trying again: what a second read shows, &quot;Carrier makes the line&quot;</extracomment>
        <translation>أُعيدت المحاولة. القراءة بعدها: %1.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>عالقة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Done recently</source>
        <translation>أُنجزت حديثًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Choose an activation first.</source>
        <translation>اختر عملية تفعيل أولًا.</translation>
    </message>
    <message>
        <source>This activation is not stuck; it goes on by itself.</source>
        <translation>هذا التفعيل ليس عالقًا؛ يستمر تلقائيًا.</translation>
    </message>
    <message>
        <source>Place %1: %2, %3</source>
        <extracomment>a place in the queue, who has it, how long they still wait</extracomment>
        <translation>المكان %1: %2، %3</translation>
    </message>
    <message>
        <source>from the queue of the hour</source>
        <translation>من قائمة انتظار الساعة</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ApprovalDetailsViewModel</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبين</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last declined</source>
        <extracomment>how many earlier requests, and what became of the last of them</extracomment>
        <translation>%1، آخرها مرفوض</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Beta access</source>
        <translation>الوصول إلى النسخة التجريبية</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>طلبات سابقة</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>الحساب منذ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Carrier user</source>
        <translation>مستخدم لدى المشغّل</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>لديه واحد</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>What approving will do, once a second person confirms it</source>
        <translation>ما ستفعله الموافقة بعد أن يؤكدها شخص ثانٍ</translation>
    </message>
    <message>
        <source>What approving will do</source>
        <translation>ما ستفعله الموافقة</translation>
    </message>
    <message>
        <source>Keep the carrier user</source>
        <translation>الإبقاء على المستخدم لدى المشغّل</translation>
    </message>
    <message>
        <source>This person has one already</source>
        <translation>لهذا الشخص واحد بالفعل</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Make a carrier user</source>
        <translation>إنشاء مستخدم لدى المشغّل</translation>
    </message>
    <message>
        <source>With this name and mail address</source>
        <translation>بهذا الاسم وهذا البريد</translation>
    </message>
    <message>
        <source>Reserve one number of the carrier</source>
        <translation>حجز رقم من المشغّل</translation>
    </message>
    <message>
        <source>The first that is free, with a new group id</source>
        <translation>أول رقم متاح، بمعرّف مجموعة جديد</translation>
    </message>
    <message>
        <source>Can be released</source>
        <translation>يمكن تحريره</translation>
    </message>
    <message>
        <source>Send one mail</source>
        <translation>إرسال رسالة واحدة</translation>
    </message>
    <message>
        <source>To this address: approved, with the number</source>
        <translation>إلى هذا العنوان: تمت الموافقة، مع الرقم</translation>
    </message>
    <message>
        <source>Cannot be unsent</source>
        <translation>لا يمكن استرجاعها</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Being approved</source>
        <translation>قيد الموافقة</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>%1: proposed by %2, %3. A second person has to confirm it.</source>
        <extracomment>%1: what was proposed, in the words of the service; %2: a name; %3: a time</extracomment>
        <translation>%1: اقترحه %2، %3. يجب أن يؤكده شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Approved by %1, %2. It is being carried out.</source>
        <translation>وافق عليه %1، %2. يجري تنفيذه.</translation>
    </message>
    <message>
        <source>Decided by %1, %2.</source>
        <translation>بتّ فيه %1، %2.</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>مؤجل حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) look at this now: %1</source>
        <extracomment>names of one or more other admins</extracomment>
        <translation>
            <numerusform>لا أحد غيرك ينظر في هذا الآن: %1</numerusform>
            <numerusform>شخص آخر ينظر في هذا الآن: %1</numerusform>
            <numerusform>شخصان آخران ينظران في هذا الآن: %1</numerusform>
            <numerusform>%n آخرون ينظرون في هذا الآن: %1</numerusform>
            <numerusform>%n آخر ينظرون في هذا الآن: %1</numerusform>
            <numerusform>%n آخر ينظرون في هذا الآن: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::ApprovalsViewModel</name>
    <message>
        <source>last decided %1</source>
        <translation>آخر قرار %1</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Beta access, oldest first</source>
        <translation>الوصول إلى النسخة التجريبية، الأقدم أولًا</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>اقتراحك</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>A decision about this is on its way.</source>
        <translation>هناك قرار بشأنه في الطريق.</translation>
    </message>
    <message>
        <source>A proposal is confirmed or declined.</source>
        <translation>الاقتراح يُؤكَّد أو يُرفض.</translation>
    </message>
    <message>
        <source>Somebody else has to confirm your own proposal.</source>
        <translation>يجب أن يؤكد اقتراحك شخص آخر.</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>اختر طلبًا أولًا.</translation>
    </message>
    <message>
        <source>This is being carried out already.</source>
        <translation>يجري تنفيذ هذا بالفعل.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Propose approval</source>
        <translation>اقتراح الموافقة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبين</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected can be decided now.</source>
        <translation>لا يمكن البت الآن في أي مما هو محدد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whom a decision was about, why it was not carried out</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::AuditChain</name>
    <message>
        <source>Checking: %1 of %2 entries</source>
        <translation>جارٍ الفحص: %1 من %2 قيود</translation>
    </message>
    <message>
        <source>Checking: %1 entries so far</source>
        <translation>جارٍ الفحص: %1 قيود حتى الآن</translation>
    </message>
    <message>
        <source>Not checked since the service began.</source>
        <translation>لم تُفحص منذ بدء الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entries checked at %1.</source>
        <extracomment>%n is the number of entries, %1 a time</extracomment>
        <translation>
            <numerusform>سليمة: لا قيود، فُحصت عند %1.</numerusform>
            <numerusform>سليمة: فُحص قيد واحد عند %1.</numerusform>
            <numerusform>سليمة: فُحص قيدان عند %1.</numerusform>
            <numerusform>سليمة: فُحصت %Ln قيود عند %1.</numerusform>
            <numerusform>سليمة: فُحص %Ln قيدًا عند %1.</numerusform>
            <numerusform>سليمة: فُحص %Ln قيد عند %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1, checked at %2.</source>
        <extracomment>%1 is the number of an entry, %2 a time</extracomment>
        <translation>مكسورة عند القيد %1، فُحصت عند %2.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::AuditViewModel</name>
    <message>
        <source>from the audit log</source>
        <translation>من سجل التدقيق</translation>
    </message>
    <message>
        <source>Give a day, like %1</source>
        <extracomment>%1 is a date, as an example</extracomment>
        <translation>اكتب يومًا، مثل %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ConnectionsViewModel</name>
    <message>
        <source>Answers and faults since %1, when the service layer began.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>الردود والأعطال منذ %1، عند بدء طبقة الخدمة.</translation>
    </message>
    <message>
        <source>from the service layer</source>
        <translation>من طبقة الخدمة</translation>
    </message>
    <message>
        <source>There is nothing to check before it is set up.</source>
        <translation>لا شيء للتحقق منه قبل الإعداد.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>the name of a provider, then what its check said</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::DecisionDesk</name>
    <message numerus="yes">
        <source>%1. Held for %n second(s)</source>
        <extracomment>&quot;Approve m•••@example.com. Held for 8 seconds&quot;</extracomment>
        <translation>
            <numerusform>%1. بلا احتجاز</numerusform>
            <numerusform>%1. محتجز ثانية</numerusform>
            <numerusform>%1. محتجز ثانيتين</numerusform>
            <numerusform>%1. محتجز %n ثوانٍ</numerusform>
            <numerusform>%1. محتجز %n ثانية</numerusform>
            <numerusform>%1. محتجز %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>سُحب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبين</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>Sent, but it could not be read back yet.</source>
        <translation>أُرسل، لكن لم يمكن التحقق منه بعد.</translation>
    </message>
    <message>
        <source>This was not done: the request is still open.</source>
        <translation>لم يُنفَّذ: الطلب لا يزال مفتوحًا.</translation>
    </message>
    <message>
        <source>This was not done: it still waits for a second person.</source>
        <translation>لم يُنفَّذ: لا يزال بانتظار شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>تم التأكيد: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>رُفض: %1</translation>
    </message>
</context>
<context>
    <name>dotm::admin::FounderAdder</name>
    <message>
        <source>Nobody here has this mail address.</source>
        <translation>لا أحد هنا لديه هذا البريد.</translation>
    </message>
    <message>
        <source>%1 is a founding member now.</source>
        <extracomment>a masked mail address</extracomment>
        <translation>%1 الآن عضو مؤسس.</translation>
    </message>
    <message>
        <source>Who is one already cannot be read now.</source>
        <translation>تتعذر الآن قراءة من هو عضو مؤسس بالفعل.</translation>
    </message>
    <message>
        <source>Reading who is one already…</source>
        <translation>تجري قراءة من هو عضو مؤسس بالفعل…</translation>
    </message>
    <message>
        <source>Nobody is one yet.</source>
        <translation>لا أحد عضو مؤسس بعد.</translation>
    </message>
    <message>
        <source>The service said that it is done, but its list does not show it. Look again in a moment.</source>
        <translation>قالت الخدمة إن ذلك تم، لكن قائمتها لا تُظهره. انظر مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>It was done, but the list that would show it cannot be read now.</source>
        <translation>تم ذلك، لكن تتعذر الآن قراءة القائمة التي تُظهره.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyListModel</name>
    <message>
        <source>acts for nobody</source>
        <translation>لا يعمل نيابة عن أحد</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُلغى</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyMaker</name>
    <message>
        <source>Give a number from 1 to %L1</source>
        <translation>أدخل رقمًا من 1 إلى %L1</translation>
    </message>
    <message>
        <source>The key of %1 is made. It is shown this once.</source>
        <translation>أُنشئ مفتاح %1. يُعرض هذه المرة فقط.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyViewModel</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>يعمل نيابة عن</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>%L1 requests an hour</source>
        <translation>%L1 طلب في الساعة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Web sites</source>
        <translation>مواقع الويب</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Id of the key</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Whatever uses the key is refused from its next request on.</source>
        <translation>كل ما يستخدم المفتاح يُرفض ابتداءً من طلبه التالي.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>آخر استخدام له: %1.</translation>
    </message>
    <message>
        <source>It cannot be taken back: a new key has to be made and put in its place.</source>
        <translation>لا رجعة فيه: يجب إنشاء مفتاح جديد ووضعه مكانه.</translation>
    </message>
    <message>
        <source>What was counted stays, and is billed as before.</source>
        <translation>ما حُسب يبقى ويُفوتر كما كان.</translation>
    </message>
    <message>
        <source>counted by the service</source>
        <translation>بحساب الخدمة</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>وافقت الخدمة، لكن شيئًا لم يتغير.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>لا يُعرف هل تم ذلك: %1</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>أُلغي %1.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeysViewModel</name>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُلغى</translation>
    </message>
</context>
<context>
    <name>dotm::admin::OverviewViewModel</name>
    <message>
        <source>oldest %1</source>
        <extracomment>of several things that wait: how long the oldest does, &quot;oldest 2 days&quot;</extracomment>
        <translation>الأقدم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>لا مكان متاح</numerusform>
            <numerusform>مكان واحد متاح</numerusform>
            <numerusform>مكانان متاحان</numerusform>
            <numerusform>%n أماكن متاحة</numerusform>
            <numerusform>%n مكانًا متاحًا</numerusform>
            <numerusform>%n مكان متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody waiting</source>
        <extracomment>free places in the hour, and nobody in the queue: &quot;13 free, nobody waiting&quot;</extracomment>
        <translation>%1، لا أحد في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, about %1 min</source>
        <extracomment>people in the queue and how long the next one waits: &quot;4 waiting, about 8 min&quot;</extracomment>
        <translation>
            <numerusform>لا أحد في الانتظار، نحو %1 دقيقة</numerusform>
            <numerusform>واحد في الانتظار، نحو %1 دقيقة</numerusform>
            <numerusform>اثنان في الانتظار، نحو %1 دقيقة</numerusform>
            <numerusform>%n في الانتظار، نحو %1 دقيقة</numerusform>
            <numerusform>%n في الانتظار، نحو %1 دقيقة</numerusform>
            <numerusform>%n في الانتظار، نحو %1 دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>from the activation window %1 to %2</source>
        <translation>من نافذة التفعيل %1 إلى %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>signed up and not deleted</source>
        <translation>مسجلون وغير محذوفين</translation>
    </message>
    <message>
        <source>Lines active</source>
        <translation>الخطوط النشطة</translation>
    </message>
    <message>
        <source>seen active by the carrier</source>
        <translation>نشطة لدى المشغّل</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>المدفوع هذا الشهر</translation>
    </message>
    <message>
        <source>recorded payments, before refunds</source>
        <translation>دفعات مسجلة قبل الاسترداد</translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation>المفاتيح النشطة</translation>
    </message>
    <message>
        <source>of assistants and programs</source>
        <translation>للمساعدين والبرامج</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentListModel</name>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentViewModel</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Told by the provider</source>
        <translation>أبلغ عنه المزوّد</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Test, no real money</source>
        <translation>اختبار، بلا مال حقيقي</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Payment at the provider</source>
        <translation>الدفعة لدى المزوّد</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>العميل لدى المزوّد</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>معرّف الدفعة</translation>
    </message>
    <message>
        <source>It costs nothing, so there is nothing to pay.</source>
        <translation>لا ثمن له، فلا شيء يُدفع.</translation>
    </message>
    <message>
        <source>No payment is recorded.</source>
        <translation>لا توجد دفعة مسجّلة.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>مفعّل منذ</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>معرّف الخط</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>معرّف التفعيل</translation>
    </message>
    <message>
        <source>No line belongs to what was bought.</source>
        <translation>لا خط يخص ما تم شراؤه.</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>لا يوجد خط.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>Of it paid</source>
        <translation>المدفوع منه</translation>
    </message>
    <message>
        <source>The payment provider says: %1, %2 received.</source>
        <extracomment>the state of an invoice and how much of it is paid: &quot;The payment provider says: Paid, $1.00 received.&quot;</extracomment>
        <translation>يقول مزوّد الدفع: %1، استُلم %2.</translation>
    </message>
    <message>
        <source>from the payment provider</source>
        <translation>من مزوّد الدفع</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentsViewModel</name>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a kind of payments and how many there are: &quot;Paid, no line · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Paid, no line</source>
        <translation>مدفوع، بلا خط</translation>
    </message>
    <message>
        <source>Line, no payment</source>
        <translation>خط، بلا دفعة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cost nothing, like beta access. They need no payment and are not listed.</source>
        <translation>
            <numerusform>لا خطوط مجانية (%Ln).</numerusform>
            <numerusform>خط واحد (%Ln) لا ثمن له، مثل الوصول التجريبي. لا يحتاج إلى دفعة ولا يظهر في القائمة.</numerusform>
            <numerusform>خطان (%Ln) لا ثمن لهما، مثل الوصول التجريبي. لا يحتاجان إلى دفعة ولا يظهران في القائمة.</numerusform>
            <numerusform>%Ln خطوط لا ثمن لها، مثل الوصول التجريبي. لا تحتاج إلى دفعة ولا تظهر في القائمة.</numerusform>
            <numerusform>%Ln خطًا لا ثمن لها، مثل الوصول التجريبي. لا تحتاج إلى دفعة ولا تظهر في القائمة.</numerusform>
            <numerusform>%Ln خط لا ثمن لها، مثل الوصول التجريبي. لا تحتاج إلى دفعة ولا تظهر في القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::PeopleViewModel</name>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PersonListModel</name>
    <message>
        <source>waits for a second person</source>
        <translation>ينتظر شخصًا ثانيًا</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RewardListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a reward is for, how far it is: &quot;Purchase · Sent&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RewardRates</name>
    <message>
        <source>standard</source>
        <extracomment>a date, a mail address</extracomment>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>set %1 by %2</source>
        <translation>ضُبط %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100, with at most two decimals.</source>
        <translation>اكتب نسبة من 0 إلى 100، بمنزلتين عشريتين على الأكثر.</translation>
    </message>
    <message>
        <source>From now on a purchase of %1 brings %2 instead of %3. What was earned before stays.</source>
        <extracomment>amounts of tokens</extracomment>
        <translation>من الآن يجلب شراء بقيمة %1 مقدار %2 بدلًا من %3. ما كُسب سابقًا يبقى.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>لا يُعرف هل تم ذلك: %1</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>وافقت الخدمة، لكن شيئًا لم يتغير.</translation>
    </message>
    <message>
        <source>%1 brings %2 now.</source>
        <extracomment>a product, a percentage</extracomment>
        <translation>%1 يجلب الآن %2.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RewardViewModel</name>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>a percentage, an amount of money: what was bought for so much</extracomment>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>%1 of %2 USD</source>
        <translation>%1 من %2 USD</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>كُسبت</translation>
    </message>
    <message>
        <source>Sent to the network</source>
        <translation>أُرسلت إلى الشبكة</translation>
    </message>
    <message>
        <source>On chain for sure</source>
        <translation>على السلسلة بالتأكيد</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>رقم المعاملة</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>تذهب إلى</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Purchase id</source>
        <translation>معرّف الشراء</translation>
    </message>
    <message>
        <source>Reward id</source>
        <translation>معرّف المكافأة</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RoleViewModel</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>المُعطى هنا</translation>
    </message>
    <message>
        <source>By the sign-in</source>
        <translation>بتسجيل الدخول</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>الحساب منذ</translation>
    </message>
    <message>
        <source>A change waits for a second person: proposed by %1, %2.</source>
        <translation>تغيير ينتظر شخصًا ثانيًا: اقترحه %1، %2.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>لا يُعرف هل تم ذلك: %1</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>وافقت الخدمة، لكن شيئًا لم يتغير.</translation>
    </message>
    <message>
        <source>Proposed. Another administrator confirms it.</source>
        <extracomment>a name; a role</extracomment>
        <translation>اقتُرح. يؤكده مسؤول آخر.</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>أصبح %1 الآن: %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SeriesViewModel</name>
    <message>
        <source>%1 so far</source>
        <extracomment>of a bar of a chart that still grows: what it holds so far</extracomment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of a bar of a chart: when, how much</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SubscriberTokens</name>
    <message numerus="yes">
        <source>%1 in %n reward(s)</source>
        <extracomment>an amount, in how many rewards</extracomment>
        <translation>
            <numerusform>%1 في لا مكافآت</numerusform>
            <numerusform>%1 في مكافأة واحدة</numerusform>
            <numerusform>%1 في مكافأتين</numerusform>
            <numerusform>%1 في %n مكافآت</numerusform>
            <numerusform>%1 في %n مكافأة</numerusform>
            <numerusform>%1 في %n مكافأة</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>proven to be theirs</source>
        <translation>مُثبتة أنها له</translation>
    </message>
    <message>
        <source>only looked at, not proven</source>
        <translation>للاطلاع فقط، غير مُثبتة</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>رُبطت</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Waits for a wallet</source>
        <translation>ينتظر محفظة</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Founding member</source>
        <translation>عضو مؤسس</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>من السلسلة</translation>
    </message>
    <message>
        <source>The balance could not be read just now.</source>
        <translation>تعذّرت قراءة الرصيد الآن.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SubscriberViewModel</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Customer at the payment provider</source>
        <translation>العميل لدى مزوّد الدفع</translation>
    </message>
    <message>
        <source>User at the carrier</source>
        <translation>المستخدم لدى المشغّل</translation>
    </message>
    <message>
        <source>Group at the carrier</source>
        <translation>المجموعة لدى المشغّل</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>معرّف الخط</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>معرّف التفعيل</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextEditor</name>
    <message>
        <source>Saved as version %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>حُفظ بوصفه الإصدار %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>On its way to %1</source>
        <translation>في الطريق إلى %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a mail, and the language it is written in</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextHistory</name>
    <message>
        <source>Built-in text</source>
        <translation>النص المدمج</translation>
    </message>
    <message>
        <source>the built-in text again</source>
        <extracomment>%1 is the number of an earlier version</extracomment>
        <translation>النص المدمج مجددًا</translation>
    </message>
    <message>
        <source>version %1 again</source>
        <translation>الإصدار %1 مجددًا</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>نص HTML</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>النص العادي</translation>
    </message>
    <message>
        <source>equal lines</source>
        <translation>أسطر متطابقة</translation>
    </message>
    <message>
        <source>The editor has the same text.</source>
        <translation>في المحرر النص نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines less</source>
        <extracomment>lines of a text</extracomment>
        <translation>
            <numerusform>لا أسطر أقل</numerusform>
            <numerusform>سطر أقل</numerusform>
            <numerusform>سطران أقل</numerusform>
            <numerusform>%Ln أسطر أقل</numerusform>
            <numerusform>%Ln سطرًا أقل</numerusform>
            <numerusform>%Ln سطر أقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines more in the editor</source>
        <translation>
            <numerusform>لا أسطر أكثر في المحرر</numerusform>
            <numerusform>سطر أكثر في المحرر</numerusform>
            <numerusform>سطران أكثر في المحرر</numerusform>
            <numerusform>%Ln أسطر أكثر في المحرر</numerusform>
            <numerusform>%Ln سطرًا أكثر في المحرر</numerusform>
            <numerusform>%Ln سطر أكثر في المحرر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextListModel</name>
    <message>
        <source>Built-in text in use</source>
        <translation>يُستخدم النص المدمج</translation>
    </message>
    <message>
        <source>The English text is used</source>
        <translation>يُستخدم النص الإنجليزي</translation>
    </message>
    <message>
        <source>The built-in English text is used</source>
        <translation>يُستخدم النص الإنجليزي المدمج</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>تم تغييره ولم يُحفظ</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextsViewModel</name>
    <message>
        <source>from the saved texts</source>
        <translation>من النصوص المحفوظة</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TokensOverview</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>minted so far, and at most: &quot;25,308.5 of 10,333,333 DOTM&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 may still be minted</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>ما زال يمكن سكّ %1</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>موجودة</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>No minting key is set (ADMIN_PRIVATE_KEY). Rewards wait.</source>
        <translation>لا مفتاح سكّ مضبوط (ADMIN_PRIVATE_KEY). تنتظر المكافآت.</translation>
    </message>
    <message>
        <source>This account does not own the contract: it may not mint.</source>
        <translation>هذا الحساب لا يملك العقد: لا يحق له السكّ.</translation>
    </message>
    <message>
        <source>It has no ether to pay for transactions. Rewards wait.</source>
        <translation>لا إيثر لديه لدفع المعاملات. تنتظر المكافآت.</translation>
    </message>
    <message>
        <source>%1 ETH</source>
        <extracomment>an amount of ether</extracomment>
        <translation>%1 ETH</translation>
    </message>
    <message>
        <source>from the chain and our records</source>
        <translation>من السلسلة وسجلاتنا</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TokensViewModel</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is tried again. Its state follows here.</source>
        <translation>تُعاد المحاولة. تظهر حالتها هنا.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TwoPersonViewModel</name>
    <message>
        <source>On</source>
        <translation>مُفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Decisions about beta access and about administrators need two people, by whichever way they come in.</source>
        <translation>قرارات الوصول التجريبي والمسؤولين تحتاج إلى شخصين، مهما كان طريقها.</translation>
    </message>
    <message>
        <source>One administrator decides alone.</source>
        <translation>يقرر مسؤول واحد وحده.</translation>
    </message>
    <message>
        <source>Switched on by %1, %2</source>
        <extracomment>a name, a time</extracomment>
        <translation>فعّلها %1، %2</translation>
    </message>
    <message>
        <source>Switched off by %1, %2</source>
        <translation>أوقفها %1، %2</translation>
    </message>
    <message>
        <source>%1 proposed to switch it off. Another administrator confirms or declines it.</source>
        <translation>اقترح %1 إيقافها. يؤكد ذلك مسؤول آخر أو يرفضه.</translation>
    </message>
    <message>
        <source>Locked until there are two administrators; there are %L1 now.</source>
        <translation>مقفلة حتى يوجد مسؤولان؛ العدد الآن %L1.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Propose to switch off</source>
        <translation>اقتراح الإيقاف</translation>
    </message>
    <message>
        <source>Approving or declining beta access becomes a proposal that another administrator confirms.</source>
        <translation>الموافقة على الوصول التجريبي أو رفضه يصبح اقتراحًا يؤكده مسؤول آخر.</translation>
    </message>
    <message>
        <source>So does giving or taking the role administrator or owner.</source>
        <translation>وكذلك إعطاء دور المسؤول أو المالك أو سحبه.</translation>
    </message>
    <message>
        <source>It holds for every way in: screen, command palette, link in a mail, program and assistant, and for owners too.</source>
        <translation>تسري على كل طريق: الشاشة ولوحة الأوامر والرابط في البريد والبرنامج والمساعد، وعلى المالكين أيضًا.</translation>
    </message>
    <message>
        <source>Switching it off then needs a second person as well.</source>
        <translation>وإيقافها يحتاج حينها إلى شخص ثانٍ أيضًا.</translation>
    </message>
    <message>
        <source>There is nobody left who could confirm it: only an owner can switch it off alone.</source>
        <translation>لم يبق من يؤكد ذلك: المالك وحده يستطيع إيقافها بمفرده.</translation>
    </message>
    <message>
        <source>Afterwards one administrator decides alone.</source>
        <translation>بعدها يقرر مسؤول واحد وحده.</translation>
    </message>
    <message>
        <source>It becomes a proposal. The rule stays on until another administrator confirms it.</source>
        <translation>يصبح اقتراحًا. تبقى القاعدة مفعّلة حتى يؤكده مسؤول آخر.</translation>
    </message>
    <message>
        <source>What is proposed already still waits for its second person.</source>
        <translation>ما اقتُرح من قبل يظل ينتظر شخصه الثاني.</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>اقترحه %1، %2</translation>
    </message>
    <message>
        <source>Somebody else has to confirm your own proposal.</source>
        <translation>يجب أن يؤكد اقتراحك شخص آخر.</translation>
    </message>
    <message>
        <source>Nobody decides about their own role.</source>
        <translation>لا أحد يقرر في دوره.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>لا يُعرف هل تم ذلك: %1</translation>
    </message>
    <message>
        <source>The two-person rule is on.</source>
        <translation>قاعدة الشخصين مفعّلة.</translation>
    </message>
    <message>
        <source>The two-person rule is off.</source>
        <translation>قاعدة الشخصين متوقفة.</translation>
    </message>
    <message>
        <source>Proposed. The rule stays on until another administrator confirms it.</source>
        <translation>اقتُرح. تبقى القاعدة مفعّلة حتى يؤكده مسؤول آخر.</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>وافقت الخدمة، لكن شيئًا لم يتغير.</translation>
    </message>
    <message>
        <source>Confirmed and carried out.</source>
        <translation>أُكّد ونُفّذ.</translation>
    </message>
    <message>
        <source>Declined. Nothing was changed.</source>
        <translation>رُفض. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ViewModel</name>
    <message>
        <source>Off until you are online again.</source>
        <translation>معطّل حتى تتصل من جديد.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoiceCast</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoiceHistory</name>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoicePreparer</name>
    <message>
        <source>%1 of %2 languages</source>
        <extracomment>how many are ticked of how many</extracomment>
        <translation>%1 من %2 لغة</translation>
    </message>
    <message>
        <source>%1 of %2 voices</source>
        <translation>%1 من %2 أصوات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>languages, voices</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Sentences in all</source>
        <translation>مجموع الجمل</translation>
    </message>
    <message>
        <source>Of them missing</source>
        <translation>الناقص منها</translation>
    </message>
    <message>
        <source>Characters that they have</source>
        <translation>عدد أحرفها</translation>
    </message>
    <message>
        <source>Characters left this month</source>
        <translation>الأحرف المتبقية هذا الشهر</translation>
    </message>
    <message>
        <source>Nobody speaks these languages here. Their messages are shown as captions.</source>
        <translation>لا أحد يتكلم هذه اللغات هنا. تُعرض رسائلها نصوصًا مكتوبة.</translation>
    </message>
    <message>
        <source>Nothing is missing: everything is spoken, or in line.</source>
        <translation>لا ينقص شيء: كل شيء نُطق أو في الانتظار.</translation>
    </message>
    <message>
        <source>Nothing is billed: the local voice speaks.</source>
        <translation>لا شيء يُحتسب ماليًا: الصوت المحلي يتكلم.</translation>
    </message>
    <message>
        <source>%1 characters more than are left: the local voice speaks what passes them.</source>
        <translation>أكثر من المتبقي بمقدار %1 من الأحرف: ينطق الصوت المحلي ما يزيد.</translation>
    </message>
    <message>
        <source>%1 characters more than are left: what passes them is not spoken this month.</source>
        <translation>أكثر من المتبقي بمقدار %1 من الأحرف: لا يُنطق ما يزيد هذا الشهر.</translation>
    </message>
    <message>
        <source>They are counted, not billed: the voice is simulated.</source>
        <translation>تُعدّ ولا تُحتسب ماليًا: الصوت محاكى.</translation>
    </message>
    <message>
        <source>ElevenLabs bills them once. Whoever hears these sentences later costs nothing.</source>
        <translation>يحتسبها ElevenLabs مرة واحدة. من يسمع هذه الجمل لاحقًا لا يكلف شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %Ln sentences</source>
        <translation>
            <numerusform>لا جمل للتحضير</numerusform>
            <numerusform>تحضير جملة واحدة</numerusform>
            <numerusform>تحضير جملتين</numerusform>
            <numerusform>تحضير %Ln جمل</numerusform>
            <numerusform>تحضير %Ln جملة</numerusform>
            <numerusform>تحضير %Ln جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Tick a language first.</source>
        <translation>حدد لغة أولًا.</translation>
    </message>
    <message>
        <source>Tick a voice first.</source>
        <translation>حدد صوتًا أولًا.</translation>
    </message>
    <message>
        <source>Ask first what it would cost.</source>
        <translation>اسأل أولًا كم سيكلف.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoiceViewModel</name>
    <message numerus="yes">
        <source>Prepared. %Ln sentences are kept now.</source>
        <translation>
            <numerusform>تم التحضير. لا جمل محفوظة الآن.</numerusform>
            <numerusform>تم التحضير. جملة واحدة محفوظة الآن.</numerusform>
            <numerusform>تم التحضير. جملتان محفوظتان الآن.</numerusform>
            <numerusform>تم التحضير. %Ln جمل محفوظة الآن.</numerusform>
            <numerusform>تم التحضير. %Ln جملة محفوظة الآن.</numerusform>
            <numerusform>تم التحضير. %Ln جملة محفوظة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences kept</source>
        <translation>الجمل المحفوظة</translation>
    </message>
    <message>
        <source>each spoken once</source>
        <translation>نُطقت كل منها مرة</translation>
    </message>
    <message>
        <source>Their size</source>
        <translation>حجمها</translation>
    </message>
    <message>
        <source>on the service’s disk</source>
        <translation>على قرص الخدمة</translation>
    </message>
    <message>
        <source>Their length</source>
        <translation>مدتها</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>أُعيد استخدامها</translation>
    </message>
    <message>
        <source>times, at no cost</source>
        <translation>مرة، بلا تكلفة</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences are being spoken</source>
        <translation>
            <numerusform>لا تُنطق أي جملة الآن</numerusform>
            <numerusform>تُنطق جملة واحدة الآن</numerusform>
            <numerusform>تُنطق جملتان الآن</numerusform>
            <numerusform>تُنطق %Ln جمل الآن</numerusform>
            <numerusform>تُنطق %Ln جملة الآن</numerusform>
            <numerusform>تُنطق %Ln جملة الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 حرف</translation>
    </message>
    <message>
        <source>Make it shorter: at most %1 characters are spoken at once.</source>
        <translation>اجعله أقصر: يُنطق %1 حرف على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>The languages and voices could not be read.</source>
        <translation>تعذرت قراءة اللغات والأصوات.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ActivationViewModel</name>
    <message>
        <source>Being withdrawn</source>
        <translation>يجري سحبها</translation>
    </message>
    <message>
        <source>Your code is ready</source>
        <translation>رمزك جاهز</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>from the activation queue</source>
        <translation>من طابور التفعيل</translation>
    </message>
    <message>
        <source>Off until you are online again: it opens the payment page.</source>
        <translation>متوقف حتى تعود متصلًا: يفتح صفحة الدفع.</translation>
    </message>
    <message>
        <source>The bill is being withdrawn.</source>
        <translation>يجري سحب الفاتورة.</translation>
    </message>
    <message>
        <source>The bill is still being made. It is here in a moment.</source>
        <translation>لا تزال الفاتورة قيد الإعداد. تصل بعد لحظة.</translation>
    </message>
    <message>
        <source>Your payment is here. Your line is being made.</source>
        <translation>وصلت دفعتك. يجري إنشاء خطك.</translation>
    </message>
    <message>
        <source>Your code is ready.</source>
        <translation>رمزك جاهز.</translation>
    </message>
    <message>
        <source>Making your line has stopped. Nothing is lost.</source>
        <translation>توقف إنشاء خطك. لم يُفقد شيء.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantKeyViewModel</name>
    <message>
        <source>Off until assistants can come in on this computer again.</source>
        <translation>متوقف حتى تستطيع المساعدات الدخول على هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>The key of %1 is made. It is shown once.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>أُنشئ مفتاح %1. يُعرض مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantLogViewModel</name>
    <message>
        <source>All assistants</source>
        <translation>كل المساعدات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموحة</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموحة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>from this computer’s log</source>
        <translation>من سجل هذا الحاسوب</translation>
    </message>
    <message>
        <source>from this computer’s log, which begins %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>من سجل هذا الحاسوب الذي يبدأ في %1</translation>
    </message>
    <message>
        <source>DOTM assistants</source>
        <extracomment>begin of a file name</extracomment>
        <translation>مساعدات DOTM</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln call(s)</source>
        <extracomment>how many of how many calls are listed</extracomment>
        <translation>
            <numerusform>%1 من %Ln طلب</numerusform>
            <numerusform>%1 من طلب واحد</numerusform>
            <numerusform>%1 من طلبين</numerusform>
            <numerusform>%1 من %Ln طلبات</numerusform>
            <numerusform>%1 من %Ln طلبًا</numerusform>
            <numerusform>%1 من %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantRequestViewModel</name>
    <message>
        <source>%1:%2</source>
        <extracomment>time left: minutes, seconds of two digits</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to answer</source>
        <translation>
            <numerusform>انتهى وقت الرد</numerusform>
            <numerusform>بقيت دقيقة للرد</numerusform>
            <numerusform>بقيت دقيقتان للرد</numerusform>
            <numerusform>بقيت %n دقائق للرد</numerusform>
            <numerusform>بقيت %n دقيقة للرد</numerusform>
            <numerusform>بقيت %n دقيقة للرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>انتهى وقت الرد</numerusform>
            <numerusform>بقيت ثانية للرد</numerusform>
            <numerusform>بقيت ثانيتان للرد</numerusform>
            <numerusform>بقيت %n ثوانٍ للرد</numerusform>
            <numerusform>بقيت %n ثانية للرد</numerusform>
            <numerusform>بقيت %n ثانية للرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) and 30 seconds left to answer</source>
        <translation>
            <numerusform>بقيت 30 ثانية للرد</numerusform>
            <numerusform>بقيت دقيقة و30 ثانية للرد</numerusform>
            <numerusform>بقيت دقيقتان و30 ثانية للرد</numerusform>
            <numerusform>بقيت %n دقائق و30 ثانية للرد</numerusform>
            <numerusform>بقيت %n دقيقة و30 ثانية للرد</numerusform>
            <numerusform>بقيت %n دقيقة و30 ثانية للرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed once. What came of it is in the log.</source>
        <translation>سُمح مرة واحدة. ما نتج عنه في السجل.</translation>
    </message>
    <message>
        <source>Allowed until tonight. You can end it under Assistants.</source>
        <translation>مسموح حتى الليلة. يمكنك إنهاؤه في المساعدات.</translation>
    </message>
    <message>
        <source>“Not now” was answered.</source>
        <translation>كان الرد «ليس الآن».</translation>
    </message>
    <message>
        <source>All assistants are stopped. The request is over.</source>
        <translation>كل المساعدات متوقفة. انتهى الطلب.</translation>
    </message>
    <message>
        <source>Nobody answered, so %1 was told “not now”. The request stays listed under Assistants.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>لم يرد أحد، فقيل لـ %1 «ليس الآن». يبقى الطلب في المساعدات.</translation>
    </message>
    <message>
        <source>%1 does not wait for an answer any more.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>لم يعد %1 ينتظر ردًا.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantSetupViewModel</name>
    <message>
        <source>, </source>
        <extracomment>between names in a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how many lines are added, how many are removed</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>الملف كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>لا أسطر مضافة</numerusform>
            <numerusform>سطر مضاف</numerusform>
            <numerusform>سطران مضافان</numerusform>
            <numerusform>%Ln أسطر مضافة</numerusform>
            <numerusform>%Ln سطرًا مضافًا</numerusform>
            <numerusform>%Ln سطر مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>لا أسطر محذوفة</numerusform>
            <numerusform>سطر محذوف</numerusform>
            <numerusform>سطران محذوفان</numerusform>
            <numerusform>%Ln أسطر محذوفة</numerusform>
            <numerusform>%Ln سطرًا محذوفًا</numerusform>
            <numerusform>%Ln سطر محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else has changed it or its state. It was left as it is.</source>
        <translation>غيّره شيء آخر أو تغيّرت حالته. وتُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantsViewModel</name>
    <message>
        <source>Its time is over</source>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>amounts of money: spent today, allowed a day</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Assistants cannot come in</source>
        <translation>لا تستطيع المساعدات الدخول</translation>
    </message>
    <message>
        <source>Close DOTM Desktop and start it again. What is kept here is not lost.</source>
        <translation>أغلق DOTM Desktop وشغّله من جديد. لا يضيع ما هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>%1, given %2, ends %3</source>
        <translation>%1، مُنح %2، ينتهي %3</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>اسمه الآن %1.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>تم فصل %1.</translation>
    </message>
    <message>
        <source>Its next try goes through without a question, until midnight.</source>
        <translation>تمر محاولته التالية بلا سؤال حتى منتصف الليل.</translation>
    </message>
    <message>
        <source>The permission is ended.</source>
        <translation>انتهى الإذن.</translation>
    </message>
    <message>
        <source>All assistants are stopped.</source>
        <translation>كل المساعدات متوقفة.</translation>
    </message>
    <message>
        <source>Assistants may ask again. Permissions that lasted are gone.</source>
        <translation>يمكن للمساعدات أن تطلب من جديد. أُلغيت الأذون المستمرة.</translation>
    </message>
    <message>
        <source>%1, given %2, ends at midnight</source>
        <extracomment>name of an assistant, time it was given, time of its end</extracomment>
        <translation>%1، مُنح %2، ينتهي عند منتصف الليل</translation>
    </message>
</context>
<context>
    <name>dotm::customer::CodeSheetViewModel</name>
    <message>
        <source>That printer is not there any more.</source>
        <translation>لم تعد تلك الطابعة موجودة.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>لم تقبل الطابعة الصفحة.</translation>
    </message>
    <message>
        <source>Your code is not issued yet. It comes here and by mail as soon as the carrier has made it.</source>
        <translation>لم يصدر رمزك بعد. يصل هنا وبالبريد حالما ينشئه المشغّل.</translation>
    </message>
    <message>
        <source>The carrier sent a code that no phone accepts. It is not shown, so that nobody tries it.</source>
        <translation>أرسل المشغّل رمزًا لا يقبله أي هاتف. لا يُعرض حتى لا يجرّبه أحد.</translation>
    </message>
    <message>
        <source>The carrier sent the card&apos;s own number in place of a code. It would install nothing.</source>
        <translation>أرسل المشغّل رقم البطاقة نفسها بدلًا من الرمز. لن يثبّت شيئًا.</translation>
    </message>
    <message>
        <source>Activation: %1</source>
        <translation>التفعيل: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>الخط: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Carrier says: %1</source>
        <translation>يقول المشغّل: %1</translation>
    </message>
    <message>
        <source>Your line is active</source>
        <translation>خطك نشط</translation>
    </message>
    <message>
        <source>Waiting for the carrier</source>
        <translation>في انتظار المشغّل</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>product name, what comes with it</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Printed %1 · code read %2, from our records (simulated)</source>
        <extracomment>foot of a printed card: date, time</extracomment>
        <translation>طُبع %1 · قُرئ الرمز %2 من سجلاتنا (محاكاة)</translation>
    </message>
    <message>
        <source>Printed %1 · code read %2, from our records</source>
        <translation>طُبع %1 · قُرئ الرمز %2 من سجلاتنا</translation>
    </message>
    <message>
        <source>DOTM eSIM code</source>
        <extracomment>begin of a file name</extracomment>
        <translation>رمز eSIM من DOTM</translation>
    </message>
</context>
<context>
    <name>dotm::customer::HomeViewModel</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب يومك</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>احصل على خطك</translation>
    </message>
    <message>
        <source>Five steps, with a pause at each. You can leave and come back.</source>
        <translation>خمس خطوات مع إمكانية التوقف في كل منها. يمكنك المغادرة والعودة.</translation>
    </message>
    <message>
        <source>Your bill is being made</source>
        <translation>يجري إعداد فاتورتك</translation>
    </message>
    <message>
        <source>It is here in a moment. Nothing is charged before you pay it.</source>
        <translation>تصل بعد لحظة. لا يُخصم شيء قبل أن تدفعها.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pay your bill</source>
        <translation>ادفع فاتورتك</translation>
    </message>
    <message>
        <source>The line is made by itself once the bill is paid.</source>
        <translation>يُنشأ الخط تلقائيًا بعد دفع الفاتورة.</translation>
    </message>
    <message>
        <source>Go to payment</source>
        <translation>الانتقال إلى الدفع</translation>
    </message>
    <message>
        <source>Nothing to do but wait</source>
        <translation>لم يبق إلا الانتظار</translation>
    </message>
    <message>
        <source>Your payment is here. The code follows by itself, here and by mail.</source>
        <translation>وصلت دفعتك. يتبعها الرمز تلقائيًا هنا وبالبريد.</translation>
    </message>
    <message>
        <source>See how it stands</source>
        <translation>انظر أين وصل</translation>
    </message>
    <message>
        <source>Put the line on your phone</source>
        <translation>ضع الخط على هاتفك</translation>
    </message>
    <message>
        <source>The code is ready. Scan it with your phone.</source>
        <translation>الرمز جاهز. امسحه بهاتفك.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>This needs another try</source>
        <translation>يحتاج هذا إلى محاولة أخرى</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>انظر ما الذي حدث</translation>
    </message>
    <message>
        <source>Your code is missing</source>
        <translation>رمزك مفقود</translation>
    </message>
    <message>
        <source>The line is active, but there is no code that a phone could use.</source>
        <translation>الخط نشط، لكن لا يوجد رمز يمكن لهاتف استخدامه.</translation>
    </message>
    <message>
        <source>Open my line</source>
        <translation>فتح خطي</translation>
    </message>
    <message>
        <source>Scan the code if you have not yet. Install it before you delete anything on the phone.</source>
        <translation>امسح الرمز إن لم تفعل بعد. ثبّته قبل أن تحذف أي شيء من الهاتف.</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>payment provider</source>
        <translation>مزود الدفع</translation>
    </message>
    <message>
        <source>Line active for</source>
        <translation>الخط نشط منذ</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>unit beside a number of days</extracomment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>our records</source>
        <translation>سجلاتنا</translation>
    </message>
    <message>
        <source>%1 once · %2</source>
        <extracomment>price, what comes with it</extracomment>
        <translation>%1 مرة واحدة · %2</translation>
    </message>
    <message>
        <source>DOTM balance</source>
        <translation>رصيد DOTM</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>من السلسلة</translation>
    </message>
</context>
<context>
    <name>dotm::customer::LineViewModel</name>
    <message>
        <source>Line not readable</source>
        <translation>تعذّرت قراءة الخط</translation>
    </message>
    <message>
        <source>Active when last seen</source>
        <translation>كان نشطًا عند آخر قراءة</translation>
    </message>
    <message>
        <source>%1, when last seen</source>
        <extracomment>%1 is the state of a line, e.g. &quot;Waiting for your turn&quot;</extracomment>
        <translation>%1 عند آخر قراءة</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>تعذّر الإرسال</translation>
    </message>
    <message>
        <source>There is no code to send yet.</source>
        <translation>لا يوجد رمز لإرساله بعد.</translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>هناك رسالة في الطريق.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>أُرسل البريد.</translation>
    </message>
    <message>
        <source>The mail could not be sent.</source>
        <translation>تعذّر إرسال البريد.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::NumberChoice</name>
    <message>
        <source>The first free one</source>
        <translation>أول رقم متاح</translation>
    </message>
    <message>
        <source>The carrier picks it when your turn comes.</source>
        <translation>يختاره المشغّل عندما يحين دورك.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ProfileViewModel</name>
    <message>
        <source>You have asked already.</source>
        <translation>سبق أن طلبت.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>من سجلاتنا</translation>
    </message>
    <message>
        <source>Your request for beta access waits for an answer.</source>
        <translation>طلبك للوصول التجريبي بانتظار الرد.</translation>
    </message>
    <message>
        <source>You have beta access.</source>
        <translation>لديك الوصول التجريبي.</translation>
    </message>
    <message>
        <source>Your request for beta access was declined.</source>
        <translation>رُفض طلبك للوصول التجريبي.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::PurchasesViewModel</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n listed, there are older ones</source>
        <translation>
            <numerusform>لا شيء مدرج، وهناك أقدم</numerusform>
            <numerusform>واحد مدرج، وهناك أقدم</numerusform>
            <numerusform>اثنان مدرجان، وهناك أقدم</numerusform>
            <numerusform>%n مدرجة، وهناك أقدم</numerusform>
            <numerusform>%n مدرجًا، وهناك أقدم</numerusform>
            <numerusform>%n مدرج، وهناك أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>لا مدفوعات</numerusform>
            <numerusform>واحدة مدفوعة</numerusform>
            <numerusform>اثنتان مدفوعتان</numerusform>
            <numerusform>%n مدفوعة</numerusform>
            <numerusform>%n مدفوعة</numerusform>
            <numerusform>%n مدفوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid</source>
        <extracomment>one or more sums of money</extracomment>
        <translation>%1 مدفوعة</translation>
    </message>
    <message>
        <source>from the payment provider</source>
        <translation>من مزود الدفع</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Read %1, from the payment provider (simulated)</source>
        <translation>قُرئ %1 من مزود الدفع (محاكاة)</translation>
    </message>
    <message>
        <source>Read %1, from the payment provider</source>
        <translation>قُرئ %1 من مزود الدفع</translation>
    </message>
    <message>
        <source>DOTM purchases</source>
        <extracomment>begin of a file name</extracomment>
        <translation>مشتريات DOTM</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ViewModel</name>
    <message>
        <source>Off until you are online again.</source>
        <translation>متوقف حتى تعود متصلًا.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::VoiceViewModel</name>
    <message>
        <source>%1: heard to the end</source>
        <extracomment>%1 is &quot;Welcome message&quot;, &quot;Tips&quot; or &quot;News&quot;</extracomment>
        <translation>%1: استُمع إليها حتى النهاية</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>استُمع إليها</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>حتى النهاية</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>language and voice</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletChart</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of a bar of a chart: when, how much</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>DOTM held at the end of each week of the last year</source>
        <translation>رصيد DOTM في نهاية كل أسبوع من السنة الماضية</translation>
    </message>
    <message numerus="yes">
        <source>DOTM held at the end of each of the last %n day(s)</source>
        <translation>
            <numerusform>رصيد DOTM في نهاية كل يوم من آخر %n يوم</numerusform>
            <numerusform>رصيد DOTM في نهاية كل يوم من آخر %n يوم</numerusform>
            <numerusform>رصيد DOTM في نهاية كل يوم من آخر %n يوم</numerusform>
            <numerusform>رصيد DOTM في نهاية كل يوم من آخر %n يوم</numerusform>
            <numerusform>رصيد DOTM في نهاية كل يوم من آخر %n يوم</numerusform>
            <numerusform>رصيد DOTM في نهاية كل يوم من آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was held in this time.</source>
        <translation>لم يكن هناك رصيد في هذه المدة.</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>من السلسلة</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletHistory</name>
    <message>
        <source>In</source>
        <extracomment>DOTM that came into the wallet</extracomment>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>DOTM that left the wallet</extracomment>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Transfers are known up to %1. Newer ones follow when the network has been read.</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>التحويلات معروفة حتى %1. الأحدث تتبع بعد قراءة الشبكة.</translation>
    </message>
    <message>
        <source>The network has not been read yet: transfers follow, rewards are all here.</source>
        <translation>لم تُقرأ الشبكة بعد: التحويلات تتبع، والمكافآت كلها هنا.</translation>
    </message>
    <message>
        <source>from our records and the chain</source>
        <translation>من سجلاتنا ومن السلسلة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>لماذا لم ينجح</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Blocks since</source>
        <translation>الكتل منذ ذلك</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Wallet history</source>
        <translation>سجل المحفظة</translation>
    </message>
    <message>
        <source>from our records and the chain (simulated)</source>
        <translation>من سجلاتنا ومن السلسلة (محاكاة)</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletHistoryModel</name>
    <message>
        <source>%1 DOTM</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 DOTM</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletKey</name>
    <message>
        <source>The wallet is yours, and its key is on this computer. What waited for it is sent now.</source>
        <translation>المحفظة لك ومفتاحها على هذا الحاسوب. ما كان ينتظرها يُرسل الآن.</translation>
    </message>
    <message>
        <source>Give the password you sign in with.</source>
        <translation>أدخل كلمة المرور التي تسجل الدخول بها.</translation>
    </message>
    <message>
        <source>This is not the password of your account.</source>
        <translation>هذه ليست كلمة مرور حسابك.</translation>
    </message>
    <message>
        <source>That took too long. Give your password once more.</source>
        <translation>استغرق ذلك وقتًا طويلًا. أدخل كلمة مرورك مرة أخرى.</translation>
    </message>
    <message>
        <source>The key is deleted from this computer.</source>
        <translation>حُذف المفتاح من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>لا يمكن استخدام سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>No key was made, shown or deleted.</source>
        <translation>لم يُنشأ أي مفتاح ولم يُعرض ولم يُحذف.</translation>
    </message>
    <message>
        <source>Unlock it, or set one up, and try again.</source>
        <translation>افتح قفلها أو جهز واحدة وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletLinking</name>
    <message>
        <source>Good until %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Compare every digit before you go on.</source>
        <translation>يبدأ هذا العنوان وينتهي مثل عنوان تعرفه، لكنه عنوان آخر. قارن كل خانة قبل المتابعة.</translation>
    </message>
    <message>
        <source>Give the address of your wallet.</source>
        <translation>اكتب عنوان محفظتك.</translation>
    </message>
    <message>
        <source>A letter or digit of it is wrong. Copy it again instead of typing it.</source>
        <translation>حرف أو رقم فيه خطأ. انسخه مجددًا بدل كتابته.</translation>
    </message>
    <message>
        <source>An address is 0x and forty digits or letters from a to f.</source>
        <translation>العنوان هو 0x وأربعون رقمًا أو حرفًا من a إلى f.</translation>
    </message>
    <message>
        <source>A signature is 0x and 130 digits or letters from a to f. Copy all of what your wallet shows.</source>
        <translation>التوقيع هو 0x و130 رقمًا أو حرفًا من a إلى f. انسخ كل ما تعرضه محفظتك.</translation>
    </message>
    <message>
        <source>The wallet is yours. What waited for it is sent now.</source>
        <translation>المحفظة لك. ما كان ينتظرها يُرسل الآن.</translation>
    </message>
    <message>
        <source>The address is shown here. Nothing is sent there until you prove that it is yours.</source>
        <translation>يُعرض العنوان هنا. لا يُرسل إليه شيء حتى تثبت أنه لك.</translation>
    </message>
    <message>
        <source>The wallet is forgotten here.</source>
        <translation>نُسيت المحفظة هنا.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletSending</name>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Compare every digit before you go on.</source>
        <translation>يبدأ هذا العنوان وينتهي مثل عنوان تعرفه، لكنه عنوان آخر. قارن كل خانة قبل المتابعة.</translation>
    </message>
    <message>
        <source>Say who gets it: an address, or the e-mail of a member.</source>
        <translation>حدد من يستلمه: عنوان، أو البريد الإلكتروني لعضو.</translation>
    </message>
    <message>
        <source>A letter or digit of it is wrong. Copy it again instead of typing it.</source>
        <translation>حرف أو رقم فيه خطأ. انسخه مجددًا بدل كتابته.</translation>
    </message>
    <message>
        <source>An address is 0x and forty digits or letters from a to f.</source>
        <translation>العنوان هو 0x وأربعون رقمًا أو حرفًا من a إلى f.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>هذا عنوانك أنت.</translation>
    </message>
    <message>
        <source>Nobody holds a key of this address: what is sent there is lost.</source>
        <translation>لا أحد يملك مفتاح هذا العنوان: ما يُرسل إليه يضيع.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>حدد المبلغ.</translation>
    </message>
    <message>
        <source>Digits and one decimal sign, at most eighteen digits after it.</source>
        <translation>أرقام وعلامة عشرية واحدة، وبعدها ثمانية عشر رقمًا على الأكثر.</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>أدخل مبلغًا أكبر من الصفر.</translation>
    </message>
    <message>
        <source>You hold %1: that is less.</source>
        <extracomment>%1 is an amount: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>لديك %1: هذا أقل.</translation>
    </message>
    <message>
        <source>No member with a wallet of their own has this e-mail.</source>
        <translation>لا يوجد عضو لديه محفظة خاصة به بهذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Nothing was sent to this address before.</source>
        <translation>لم يُرسل شيء إلى هذا العنوان من قبل.</translation>
    </message>
    <message>
        <source>It begins and ends like %1, to which you have sent before, but it is another address. Compare every digit.</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>يبدأ وينتهي مثل %1 الذي أرسلت إليه من قبل، لكنه عنوان آخر. قارن كل رقم.</translation>
    </message>
    <message>
        <source>It was typed without capital letters: a wrong digit would not be noticed. Compare every digit.</source>
        <translation>كُتب دون أحرف كبيرة: لن يُلاحظ رقم خاطئ. قارن كل رقم.</translation>
    </message>
    <message>
        <source>This is a program on the chain, not somebody’s wallet. What is sent there may be lost.</source>
        <translation>هذا برنامج على السلسلة وليس محفظة أحد. قد يضيع ما يُرسل إليه.</translation>
    </message>
    <message>
        <source>The fee may cost %1 ETH, and the wallet holds %2 ETH. Put ether into it first.</source>
        <extracomment>both are amounts of ether</extracomment>
        <translation>قد تبلغ الرسوم %1 ETH، وفي المحفظة %2 ETH. ضع فيها إيثر أولًا.</translation>
    </message>
    <message>
        <source>at most %1 ETH</source>
        <extracomment>%1 is an amount of ether</extracomment>
        <translation>%1 ETH على الأكثر</translation>
    </message>
    <message>
        <source>%1 have arrived.</source>
        <extracomment>%1 is an amount: &quot;4 DOTM&quot;</extracomment>
        <translation>وصل %1.</translation>
    </message>
    <message>
        <source>They are with %1 now, in block %2.</source>
        <extracomment>%1 is a shortened address or a covered e-mail, %2 the number of a block</extracomment>
        <translation>هي الآن لدى %1، في الكتلة %2.</translation>
    </message>
    <message>
        <source>It did not go through.</source>
        <translation>لم يتم التحويل.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>في الطريق.</translation>
    </message>
    <message>
        <source>It is in block %1. A few more blocks, and it cannot be undone.</source>
        <translation>هو في الكتلة %1. بعد بضع كتل أخرى لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The network has it. It waits for a block.</source>
        <translation>استلمته الشبكة. ينتظر كتلة.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>تم التوقيع.</translation>
    </message>
    <message>
        <source>It is handed to the network now.</source>
        <translation>يُسلَّم الآن إلى الشبكة.</translation>
    </message>
    <message>
        <source>It waits: %1 It is sent as soon as that is over.</source>
        <translation>ينتظر: %1 يُرسل حالما ينتهي ذلك.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Why: %1 This transfer moved nothing.</source>
        <translation>السبب: %1 لم ينقل هذا التحويل شيئًا.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletViewModel</name>
    <message>
        <source>Your founding grant is claimed. It is in the list below.</source>
        <translation>طُلبت منحة المؤسسين. تجدها في القائمة أدناه.</translation>
    </message>
    <message>
        <source>Yours, proven</source>
        <extracomment>%1 is a date</extracomment>
        <translation>لك، مثبتة</translation>
    </message>
    <message>
        <source>Yours, proven %1</source>
        <translation>لك، أُثبتت %1</translation>
    </message>
    <message>
        <source>Only watched</source>
        <extracomment>%1 is a date</extracomment>
        <translation>مراقَبة فقط</translation>
    </message>
    <message>
        <source>Only watched, since %1</source>
        <translation>مراقَبة فقط منذ %1</translation>
    </message>
    <message>
        <source>read from the chain, block %1</source>
        <extracomment>%1 is the number of a block</extracomment>
        <translation>قُرئ من السلسلة، الكتلة %1</translation>
    </message>
    <message>
        <source>read from the chain</source>
        <translation>قُرئ من السلسلة</translation>
    </message>
    <message>
        <source>Waits until you prove that the watched wallet is yours.</source>
        <translation>ينتظر حتى تثبت أن المحفظة المراقَبة لك.</translation>
    </message>
    <message>
        <source>Waits for a wallet that you prove to be yours.</source>
        <translation>ينتظر محفظة تثبت أنها لك.</translation>
    </message>
    <message>
        <source>Is sent as soon as the network answers again.</source>
        <translation>يُرسل حالما تجيب الشبكة من جديد.</translation>
    </message>
    <message>
        <source>Is being put on the chain. That takes a few minutes.</source>
        <translation>يوضع على السلسلة الآن. يستغرق ذلك بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>dotm::ui::AppViewModel</name>
    <message>
        <source>DOTM Desktop could not start its service</source>
        <translation>تعذّر على DOTM Desktop بدء خدمته</translation>
    </message>
    <message>
        <source>Your saved data is untouched. Try again, or quit and look at the reason above.</source>
        <translation>بياناتك المحفوظة لم تُمس. أعد المحاولة، أو أنهِ البرنامج وانظر إلى السبب أعلاه.</translation>
    </message>
</context>
<context>
    <name>dotm::ui::ListExport</name>
    <message>
        <source>The file could not be made.</source>
        <translation>تعذّر إنشاء الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>لم يُكتب أي صف</numerusform>
            <numerusform>كُتب صف واحد</numerusform>
            <numerusform>كُتب صفان</numerusform>
            <numerusform>كُتبت %Ln صفوف</numerusform>
            <numerusform>كُتب %Ln صفًا</numerusform>
            <numerusform>كُتب %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <extracomment>rows written, how much of the list that is: &quot;400 rows written, 40 %&quot;</extracomment>
        <translation>%1، %2 %</translation>
    </message>
</context>
<context>
    <name>dotm::ui::SessionViewModel</name>
    <message>
        <source>E-mail and password do not fit together</source>
        <translation>البريد الإلكتروني وكلمة المرور غير متطابقين</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Check both, or have a mail sent to set a new password.</source>
        <translation>راجع الاثنين، أو اطلب رسالة لتعيين كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>If this address has an account, a mail with a link to set a new password is on its way.</source>
        <translation>إذا كان لهذا العنوان حساب، فهناك رسالة في الطريق تحمل رابطًا لتعيين كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Support agent</source>
        <translation>موظف دعم</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
</context>
<context>
    <name>dotm::ui::VoiceOptions</name>
    <message>
        <source>%1×</source>
        <extracomment>a speed of speech, &quot;1.25×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>As the system chooses</source>
        <translation>كما يختار النظام</translation>
    </message>
</context>
<context>
    <name>dotm::ui::VoicePlayer</name>
    <message>
        <source>simulated voice</source>
        <translation>صوت محاكى</translation>
    </message>
    <message>
        <source>local voice</source>
        <translation>صوت محلي</translation>
    </message>
    <message>
        <source>captions only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>There is no sound device that works. The captions go on in time.</source>
        <translation>لا يوجد جهاز صوت يعمل. يستمر النص في وقته.</translation>
    </message>
    <message>
        <source>A sentence could not be fetched. It is shown, and the rest is heard.</source>
        <translation>تعذّر جلب إحدى الجمل. إنها معروضة، ويُسمع الباقي.</translation>
    </message>
    <message>
        <source>Nobody speaks this language here. It is there to be read.</source>
        <translation>لا أحد يتحدث هذه اللغة هنا. النص معروض للقراءة.</translation>
    </message>
    <message>
        <source>The usual voice cannot be had now. This computer&apos;s own voice stands in.</source>
        <translation>الصوت المعتاد غير متاح الآن. يحل محله صوت هذا الحاسوب.</translation>
    </message>
</context>
</TS>
