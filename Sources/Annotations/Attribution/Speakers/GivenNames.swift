/// Given names that are common in news in English and tell a person's gender. Names that women and men share are left out.
package enum GivenNames {
    package static func contains(_ lower: String) -> Bool { genders[lower] != nil }

    static func gender(of lower: String) -> Gender? { genders[lower] }

    private static let genders: [String: Gender] = {
        var genders: [String: Gender] = [:]
        for name in female.split(whereSeparator: \.isWhitespace) { genders[String(name)] = .female }
        for name in male.split(whereSeparator: \.isWhitespace) { genders[String(name)] = .male }
        return genders
    }()

    private static let female = """
        abigail adriana agnes aisha alejandra alexandra alice alicia alison allison amanda amber amelia amina amy ana
        andrea angela angelina anita ann anna anne annette anja antonia april aung ayesha barbara beatrice becky bernice
        beth betty beverly brenda bridget brittany camila carla carmen carol carole caroline carolyn catherine cathy cecilia
        charlotte chelsea cheryl chiara christina christine cindy claire clara claudia colleen condoleezza connie crystal
        cynthia dana daniela danielle debbie deborah debra denise diana diane dolores donna doris dorothy edith eileen
        elaine eleanor elena elisabeth elise elizabeth ella ellen elsa emily emma erica erika erin esther eva eve evelyn
        fatima fatma federica fiona florence frances francesca gabriela gail georgia gertrude gillian gina giulia gladys
        gloria grace greta gwen hannah harriet heather heidi helen helena hilary hillary holly huma ida ilhan imelda ines
        ingrid irene irina isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jennifer jenny
        jessica jill joan joanna joanne jocelyn josephine joyce juanita judith judy julia julie juliet kamala karen kate
        katherine kathleen kathryn kathy katie kayla keiko kellyanne kim kimberly kirsten kristen kristin laila lara laura
        lauren laurie leah leila lena leslie lidia lillian linda lisa lois loretta lori lorraine louise lucia lucy luisa
        lydia lynn madeleine madeline maggie malala marcia margaret margarita maria mariana marie marilyn marina marion
        marjorie martha mary maureen maxine mayumi megan melania melanie melissa mercedes michelle mildred miranda molly
        mona monica muriel nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia pamela
        patricia paula pauline peggy penelope penny phyllis pilar priscilla priti rachel ramona rebecca renee rhonda rita
        roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah sharon sheila
        shelley shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susana suzanne svetlana
        sylvia tamara tammy tanya tara tatiana teresa theresa therese tiffany tina tracy tulsi ursula valentina valerie
        vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney wilma xiomara yolanda yulia yvette
        yvonne zainab zoe olena oksana ludmila hana noura layla mariam samira yasmin salma rania chiyo yuki mei ngozi
        amara chioma folake nkechi thandi wanjiru sunita priya anjali deepa kavita lakshmi meera nirmala pooja rekha
        sushma uma astrid birgit freya gro katrin sanna siv solveig ulla anneke femke saskia agnieszka ewa katarzyna
        malgorzata zofia jana petra marta eszter ilona ioana
        """

    private static let male = """
        aaron abdul abdullah abraham adam ahmad ahmed alan albert alberto alejandro alejandro aleksandr alexander alexei
        alfonso alfred alfredo ali allan allen alvin amir anders andré andreas andrei andrew andy angus anthony antonio
        anton archie arjun arnold arthur arturo ashraf ashton ash barack barry bashar ben benjamin bernard bernie bill
        billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan byron carl carlos cecil cesar
        chad charles charlie chris christian christoph christopher chuck clarence claude clifford clint clive colin
        connor craig curtis cyril dale damian dan daniel danny darren dave david dean dennis derek dick diego dieter
        dimitri dmitri dmitry dominic don donald doug douglas duncan dwight earl eddie edgar eduardo edward edwin elijah
        elliott elmer emmanuel enrique eric erik ernest ernesto ethan eugene evan fabio farid felipe felix ferdinand
        fernando francis francisco francois françois frank franklin fred frederick gabriel gareth gary gavin gene geoff
        geoffrey george gerald gerard gilbert giorgio giovanni glen glenn gordon graham greg gregory guillermo gunther
        gustavo guy hamid hank hans harold harry harvey hassan hector henri henry herbert herman hiroshi howard hugh hugo
        hussein ian ibrahim ignacio igor imran isaac isaiah ismail ivan jack jacob jacques jaime jake jamal james jared
        jason javier jay jean-claude jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joaquin joe joel
        joey johan johannes john johnny jon jonathan jordan jorge josé jose joseph josh joshua juan julian julio justin
        karim karl keith ken kenneth kevin khaled khalid klaus kofi konstantin kurt kyle lance larry lars laurence
        lawrence lee len leo leon leonard leonardo leroy lewis liam lindsey lionel lloyd lorenzo louis luca lucas luis
        luke magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus marshall martin marty marvin
        mathew matt matteo matthew maurice max maxim mehmet melvin michael michel miguel mike mikhail milton mitch mitt
        mohamed mohammad mohammed moses muhammad mustafa nathan nathaniel neil nelson newt nicholas nick nicolas nigel
        nikolai noah noel norman olaf oleg oliver omar orlando oscar osama otto owen pablo paolo patrick paul pavel pedro
        percy pete peter phil philip philippe phillip pierre rafael raheem rahul raj ralph ramón rand randy raul ray
        raymond recep reginald reince rex ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland ron
        ronald ross roy ruben rudolph rudy rupert russell ryan salman salvador sam sami samuel sanjay santiago saul
        scott sean sebastian serge sergei sergey sergio seth shawn shinzo sidney silvio simon spencer stan stanley stefan
        stefano stephen steve steven stewart stuart sven ted terence terrence terry thabo theodore thomas tim timothy
        tobias todd tom tommy tony travis trevor ulrich umar vernon victor vincent viktor vladimir volodymyr walter warren
        wayne wesley wilbur wilfred willard william willie winston wolfgang xavier yasser yitzhak youssef yuri yusuf
        zachary omer tariq bilal faisal hamza kareem majid nasser rashid saeed tarek waleed wael zaid sergiy oleksandr
        petro andriy bohdan mykola kenji takeshi hideki akira jun satoshi kwame kojo chinedu emeka olusegun sipho themba
        amit anil arun ashok deepak gopal manoj narendra pradeep rajesh rakesh ramesh ravi suresh vijay vikram bjørn
        henrik lennart mads nils olav piotr andrzej jaroslaw tomasz wojciech zbigniew jiri vaclav zoltan laszlo gyula
        """
}
